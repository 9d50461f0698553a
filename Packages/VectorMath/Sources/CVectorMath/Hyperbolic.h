// sinh, cosh and tanh, from exp(r) and exp(-r) after the reduction of exp.

#pragma once

/// 2^(1 - k) times sinh and cosh.
typedef struct {
  real k;
  pair sinh, cosh;
} hyperbolic;

/// For a >= 0. With b = 2^(-2k): exp(r) -+ b exp(-r), where exp(+-r) = (1 +- r) + even +- odd.
INLINE hyperbolic hyperbolic_of(real a) {
  exp_argument e = exp_reduced(a);
  real z = e.r * e.r;
  real even = z * POLYNOMIAL(COSH, z);
  real odd = e.low + e.r * z * POLYNOMIAL(SINH, z);

  real b = power_of_two(e.k < 32 ? -2 * e.k : -64);
  pair plus = fast_sum(1, e.r);
  pair minus = fast_sum(1, -e.r);
  pair difference = fast_sum(plus.high, -b * minus.high);
  pair sum = fast_sum(plus.high, b * minus.high);
  difference.low += plus.low - b * minus.low;
  sum.low += plus.low + b * minus.low;

  hyperbolic result;
  result.k = e.k;
  result.sinh = fast_sum(difference.high, difference.low + ((1 - b) * even + (1 + b) * odd));
  result.cosh = fast_sum(sum.high, sum.low + ((1 + b) * even + (1 - b) * odd));
  return result;
}

INLINE real sinh_of(real x) {
  hyperbolic h = hyperbolic_of(clamped(absolute(x), 0, EXP_HIGHEST + 2));
  return with_sign(scaled(h.sinh.high, h.k - 1), x);
}

INLINE real cosh_of(real x) {
  hyperbolic h = hyperbolic_of(clamped(absolute(x), 0, EXP_HIGHEST + 2));
  return scaled(h.cosh.high, h.k - 1);
}

INLINE real tanh_of(real x) {
  hyperbolic h = hyperbolic_of(clamped(absolute(x), 0, 32));
  return with_sign(quotient(h.sinh, h.cosh), x);
}

EXPORT_UNARY(sinh)
EXPORT_UNARY(cosh)
EXPORT_UNARY(tanh)
