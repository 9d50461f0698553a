// sqrt and hypot.

#pragma once

INLINE real sqrt_of(real x) { return __builtin_elementwise_sqrt(x); }

/// Both are scaled by a power of two that brings the larger one near 1.
INLINE real hypot_of(real x, real y) {
  real a = absolute(x);
  real b = absolute(y);
  real large = a > b ? a : b;
  bits two = (bits)2 << MANTISSA_BITS;
  bits exponent = to_bits(large) & ~MANTISSA_MASK;
  exponent = exponent > two ? exponent : two;
  real down = from_bits(((bits)(2 * BIAS + 1) << MANTISSA_BITS) - exponent);
  real up = from_bits(exponent - ((bits)1 << MANTISSA_BITS));
  a = a * down;
  b = b * down;
  real result = sqrt_of(a * a + b * b) * up;
  result = x != x || y != y ? x + y : result;
  return absolute(x) == INFINITE || absolute(y) == INFINITE ? INFINITE : result;
}

EXPORT_UNARY(sqrt)
EXPORT_BINARY(hypot)
