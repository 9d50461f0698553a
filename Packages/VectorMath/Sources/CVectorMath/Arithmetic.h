// What the kernels are made of. `real` and `bits` are double and uint64_t or float and uint32_t.
//
// A kernel is a function of one element without a branch, so that the compiler can run it on
// whole vectors. It uses only operations that IEEE 754 rounds correctly, in one fixed order:
// its result does not depend on the vector width, the processor or the place in the array.

#pragma once

#include <float.h>
#include <stddef.h>

#include "CVectorMath.h"
#include "Constants.h"
#include "Loops.h"

#pragma STDC FP_CONTRACT OFF
_Static_assert(FLT_EVAL_METHOD == 0, "float and double must be evaluated in their own precision");

#define CONSTANT(name) TYPED(name)
#define SIGN_BIT ((bits)1 << (MANTISSA_BITS + (MANTISSA_BITS == 52 ? 11 : 8)))
#define MANTISSA_MASK (((bits)1 << MANTISSA_BITS) - 1)
#define INFINITE ((real)__builtin_inf())
#define NOT_A_NUMBER ((real)__builtin_nan(""))

/// 1.5 * 2^MANTISSA_BITS: adding it rounds to an integer, kept in the lowest bits.
#define ROUNDER ((real)((bits)3 << (MANTISSA_BITS - 1)))

INLINE bits to_bits(real x) {
  bits result;
  __builtin_memcpy(&result, &x, sizeof result);
  return result;
}

INLINE real from_bits(bits x) {
  real result;
  __builtin_memcpy(&result, &x, sizeof result);
  return result;
}

INLINE real absolute(real x) { return from_bits(to_bits(x) & ~SIGN_BIT); }

INLINE real with_sign(real x, real sign) {
  return from_bits((to_bits(x) & ~SIGN_BIT) | (to_bits(sign) & SIGN_BIT));
}

/// The nearest integer, for |x| < 2^(MANTISSA_BITS - 1).
INLINE real nearest(real x) { return (x + ROUNDER) - ROUNDER; }

/// An integer modulo 2^MANTISSA_BITS, for |k| < 2^(MANTISSA_BITS - 1).
INLINE bits to_integer(real k) { return to_bits(k + ROUNDER); }

/// 2^k for an integer k that is the exponent of a normal number.
INLINE real power_of_two(real k) { return from_bits((to_integer(k) + BIAS) << MANTISSA_BITS); }

/// x 2^k for an integer |k| <= 2 BIAS - 2, rounded once, subnormal and infinite results included.
INLINE real scaled(real x, real k) {
  bits both = (to_integer(k) + 2 * BIAS) & (4 * BIAS + 3);
  bits one = both >> 1;
  bits other = both - one;
  return x * from_bits(one << MANTISSA_BITS) * from_bits(other << MANTISSA_BITS);
}

/// x between two bounds; NaN stays.
INLINE real clamped(real x, real low, real high) {
  x = x > high ? high : x;
  return x < low ? low : x;
}

/// The upper half of the significant bits: a product of two such halves is exact.
INLINE real upper(real x) {
  bits lower_half = ((bits)1 << (MANTISSA_BITS / 2 + 1)) - 1;
  return from_bits(to_bits(x) & ~lower_half);
}

/// A number and a small correction to it.
typedef struct {
  real high, low;
} pair;

/// The sum of two numbers, exact if |a| >= |b| or a is 0 (Dekker's fast two-sum).
INLINE pair fast_sum(real a, real b) {
  real sum = a + b;
  return (pair){sum, (a - sum) + b};
}

/// a / b with both corrections applied.
INLINE real quotient(pair a, pair b) {
  real q = a.high / b.high;
  return q + (a.low - q * b.low) * (1 / b.high);
}

/// Up to four terms of a polynomial.
INLINE real terms_of(const real *coefficients, int count, real x, real square) {
  real sum = coefficients[0];
  if (count > 1) sum = sum + coefficients[1] * x;
  if (count == 3) sum = sum + coefficients[2] * square;
  if (count == 4) sum = sum + (coefficients[2] + coefficients[3] * x) * square;
  return sum;
}

/// A polynomial, coefficients lowest first, as one in x^4 (after Estrin, 1960): it keeps more
/// operations in flight than Horner's scheme.
INLINE real polynomial_of(const real *coefficients, int count, real x) {
  real square = x * x;
  real fourth = square * square;
  int i = (count - 1) / 4 * 4;
  real sum = terms_of(coefficients + i, count - i, x, square);
#pragma clang loop unroll(full)
  for (i -= 4; i >= 0; i -= 4) {
    sum = sum * fourth + terms_of(coefficients + i, 4, x, square);
  }
  return sum;
}

#define POLYNOMIAL(name, x) \
  polynomial_of(CONSTANT(name), sizeof CONSTANT(name) / sizeof(real), x)
