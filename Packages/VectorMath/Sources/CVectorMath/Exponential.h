// exp and expm1: exp(x) = 2^k exp(r), r = x - k ln 2 (Cody and Waite, 1980).

#pragma once

/// Beyond these exp is 0 or infinite.
#define EXP_LOWEST ((real)(MANTISSA_BITS == 52 ? -746 : -104))
#define EXP_HIGHEST ((real)(MANTISSA_BITS == 52 ? 710 : 89))

/// An argument of exp as k ln 2 + r + low.
typedef struct {
  real k, r, low;
} exp_argument;

INLINE exp_argument exp_reduced(real x) {
  exp_argument result;
  result.k = nearest(x * CONSTANT(LOG2_E));
  real high = x - result.k * CONSTANT(LN2_HIGH);
  real low = result.k * CONSTANT(LN2_LOW);
  result.r = high - low;
  result.low = (high - result.r) - low;
  return result;
}

/// exp(r + low) - 1 - r.
INLINE real exp_remainder(exp_argument a) { return a.low + a.r * a.r * POLYNOMIAL(EXP, a.r); }

INLINE real exp_of(real x) {
  exp_argument a = exp_reduced(clamped(x, EXP_LOWEST, EXP_HIGHEST));
  return scaled(1 + (a.r + exp_remainder(a)), a.k);
}

INLINE real expm1_of(real x) {
  exp_argument a = exp_reduced(clamped(x, MANTISSA_BITS == 52 ? -60 : -20, EXP_HIGHEST));
  // 2^k (1 - 2^-k + expm1(r)); 2^-k no longer matters when k is large.
  real one = 1 - power_of_two(a.k < 64 ? -a.k : -64);
  real sum = one + a.r;
  real lost = a.r - (sum - one);
  return with_sign(scaled(sum + (lost + exp_remainder(a)), a.k), x);
}

EXPORT_UNARY(exp)
EXPORT_UNARY(expm1)
