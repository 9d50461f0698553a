// erf and erfc.

#pragma once

INLINE real erf_of(real x) {
  real a = absolute(x);
  real inner = a + a * POLYNOMIAL(ERF, a * a);
  real beyond = clamped(a, 1, MANTISSA_BITS == 52 ? 6 : 4) - 1;
  real outer = 1 - exp_of(-POLYNOMIAL(ERF_TAIL, beyond));
  return with_sign(a < 1 ? inner : outer, x);
}

/// The exact sum of two numbers (Knuth's two-sum).
INLINE pair exact_sum(real a, real b) {
  real sum = a + b;
  real part = sum - a;
  return (pair){sum, (a - (sum - part)) + (b - part)};
}

/// exp(-a^2 - 5/8 u + ERFC(u)) t with t = 1 / (a + 2) and u = (a - 2) / (a + 2) = 1 - 4 t
/// (after Schonfelder, 1978).
INLINE real erfc_of(real x) {
  // Beyond the bound erfc is less than half of the least number.
  real a = clamped(absolute(x), 0, (real)(MANTISSA_BITS == 52 ? 27.3 : 10.1));
  pair divisor = a < 2 ? fast_sum(2, a) : fast_sum(a, 2);
  real t = 1 / divisor.high;

  // t (a + 2) = 1 + error. The exponent corrects t for it, and u, about which the whole
  // exponent changes by nearly -0.8.
  real t_high = upper(t);
  real divisor_high = upper(divisor.high);
  real divisor_low = (divisor.high - divisor_high) + divisor.low;
  real error = ((t_high * divisor_high - 1) + (t - t_high) * divisor_high) + t * divisor_low;

  // The exponent is the sum of three numbers: the first two are exact.
  real a_high = upper(a);
  real square = -a_high * a_high;
  real linear = (real)2.5 * t_high - (real)0.625;
  real tail = (real)2.5 * (t - t_high) + POLYNOMIAL(ERFC, 1 - 4 * t);
  tail = tail - (a - a_high) * (a + a_high) - error * (1 + (real)3.2 * t);

  real k = nearest((square + linear + tail) * CONSTANT(LOG2_E));
  pair near = exact_sum(linear - k * CONSTANT(LN2_HIGH), square);
  pair sum = exact_sum(near.high, tail + (near.low - k * CONSTANT(LN2_LOW)));
  exp_argument e = {k, sum.high, sum.low};
  real result = scaled(t + t * (e.r + exp_remainder(e)), k);
  return x < 0 ? 2 - result : result;
}

EXPORT_UNARY(erf)
EXPORT_UNARY(erfc)
