// log and log1p: log(2^e m) = e ln 2 + 2 atanh(s), s = f / (2 + f), f = m - 1.

#pragma once

/// x = 2^e m with sqrt(1/2) <= m < sqrt(2).
typedef struct {
  real e, m;
} binary_parts;

/// Of a normal positive number; `exponent_shift` is added to the exponent.
INLINE binary_parts binary_parts_of(real x, real exponent_shift) {
  bits one = (bits)BIAS << MANTISSA_BITS;
  bits shifted = to_bits(x) + (one - CONSTANT(SQRT_HALF_BITS));
  // An integer below 2^MANTISSA_BITS in the mantissa of 2^MANTISSA_BITS is a conversion to real.
  real zero = (real)((bits)1 << MANTISSA_BITS);
  binary_parts result;
  result.e = from_bits((shifted >> MANTISSA_BITS) | to_bits(zero)) - (zero + BIAS - exponent_shift);
  result.m = from_bits((shifted & MANTISSA_MASK) + CONSTANT(SQRT_HALF_BITS));
  return result;
}

/// log(2^e (1 + f)) + tail, where the tail is small; -0.0 stands for none.
INLINE real log_of_parts(real e, real f, real tail) {
  real s = f / (2 + f);
  real z = s * s;
  real half = (real)0.5 * f * f;
  real rest = s * (half + z * POLYNOMIAL(LOG, z)) + (e * CONSTANT(LN2_LOW) + tail);
  return e * CONSTANT(LN2_HIGH) + (f - (half - rest));
}

INLINE real log_of(real x) {
  int subnormal = x < (MANTISSA_BITS == 52 ? (real)DBL_MIN : (real)FLT_MIN);
  real lift = (real)((bits)1 << MANTISSA_BITS);
  binary_parts p = binary_parts_of(subnormal ? x * lift : x, subnormal ? -MANTISSA_BITS : 0);
  real result = log_of_parts(p.e, p.m - 1, (real)-0.0);
  result = x < INFINITE ? result : x;
  result = x == 0 ? -INFINITE : result;
  return x < 0 ? NOT_A_NUMBER : result;
}

INLINE real log1p_of(real x) {
  real u = 1 + x;
  real lost = x >= 1 ? 1 - (u - x) : x - (u - 1);
  binary_parts p = binary_parts_of(u, 0);
  real f = p.m - 1;
  // log(u + lost) = log(u) + lost / u; 1 - f + f^2 is near enough to 1 / m.
  real tail = lost * power_of_two(p.e < 64 ? -p.e : -64) * (1 - f * (1 - f));
  real result = with_sign(log_of_parts(p.e, f, tail), x);
  result = x < INFINITE ? result : x;
  result = x == -1 ? -INFINITE : result;
  return x < -1 ? NOT_A_NUMBER : result;
}

EXPORT_UNARY(log)
EXPORT_UNARY(log1p)
