// atan2: the arc tangent of a quotient below 1, moved to its octant.

#pragma once

INLINE real atan2_of(real y, real x) {
  real ordinate = absolute(y);
  real abscissa = absolute(x);
  int steep = ordinate > abscissa;
  int left = (to_bits(x) & SIGN_BIT) != 0;
  real small = steep ? abscissa : ordinate;
  real large = steep ? ordinate : abscissa;
  real q = small / large;
  q = large == 0 ? 0 : q;
  q = small == INFINITE ? 1 : q;

  // base -+ atan(q), added with what the first rounding lost.
  real base = steep ? CONSTANT(PI_2_HIGH) : (left ? CONSTANT(PI_HIGH) : 0);
  real base_low = steep ? CONSTANT(PI_2_LOW) : (left ? CONSTANT(PI_LOW) : 0);
  q = steep != left ? -q : q;
  real z = q * q;
  real sum = base + q;
  real lost = (base - sum) + q;
  real result = with_sign(sum + (lost + (base_low + q * z * POLYNOMIAL(ATAN, z))), y);
  return x != x || y != y ? x + y : result;
}

EXPORT_BINARY(atan2)
