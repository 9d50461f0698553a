// Exact reduction of one argument by pi / 2, however large (Payne and Hanek, 1983).

#pragma once

#include "Constants.h"

/// x = quadrant pi / 2 + high + low, modulo 2 pi, |high| <= pi / 4.
typedef struct {
  double high, low;
  uint64_t quadrant;
} exact_remainder;

/// A double with this exponent.
static double exact_power_of_two(int exponent) {
  uint64_t pattern = (uint64_t)(exponent + 1023) << 52;
  double result;
  __builtin_memcpy(&result, &pattern, sizeof result);
  return result;
}

/// 64 bits of the table from this bit on.
static uint64_t two_over_pi_from(int bit) {
  int word = bit / 64;
  int shift = bit % 64;
  uint64_t first = TWO_OVER_PI_BITS[word] << shift;
  return shift == 0 ? first : first | TWO_OVER_PI_BITS[word + 1] >> (64 - shift);
}

/// For |x| >= 1/2; NaN for infinity and NaN.
static exact_remainder payne_hanek(double x) {
  uint64_t pattern;
  __builtin_memcpy(&pattern, &x, sizeof pattern);
  int exponent = (int)(pattern >> 52 & 0x7ff) - 1075;
  uint64_t mantissa = (pattern & 0xfffffffffffff) | 0x10000000000000;
  if (exponent == 2047 - 1075) return (exact_remainder){x - x, x - x, 0};

  // |x| 2 / pi modulo 4 in 192 bits, the first two of them before the binary point.
  // Bits of 2 / pi that only make multiples of 4 are left out.
  int start = exponent + 62;
  __uint128_t low = (__uint128_t)mantissa * two_over_pi_from(start + 128);
  __uint128_t middle = (__uint128_t)mantissa * two_over_pi_from(start + 64) + (low >> 64);
  uint64_t top = mantissa * two_over_pi_from(start) + (uint64_t)(middle >> 64);
  uint64_t quadrant = top >> 62;

  // The fraction, as a sign and 128 bits with the first one set.
  __uint128_t fraction =
      (__uint128_t)top << 66 | (__uint128_t)(uint64_t)middle << 2 | (uint64_t)low >> 62;
  uint64_t below = (uint64_t)low << 2;
  int negative = (int)(fraction >> 127);
  if (negative) {
    fraction = ~fraction + (below == 0);
    below = -below;
    quadrant++;
  }
  int zeros = __builtin_clzll((uint64_t)(fraction >> 64));
  fraction = zeros == 0 ? fraction : fraction << zeros | below >> (64 - zeros);

  // Times pi / 2: the upper 128 bits, times 2^-(127 + zeros).
  uint64_t upper = (uint64_t)(fraction >> 64);
  uint64_t lower = (uint64_t)fraction;
  __uint128_t product = (__uint128_t)upper * HALF_PI_BITS[0] +
                        ((__uint128_t)upper * HALF_PI_BITS[1] >> 64) +
                        ((__uint128_t)lower * HALF_PI_BITS[0] >> 64);
  double first = (double)(uint64_t)(product >> 75) * exact_power_of_two(-52 - zeros);
  double second = (double)(uint64_t)(product << 53 >> 64) * exact_power_of_two(-116 - zeros);

  int minus = negative != (x < 0);
  exact_remainder result;
  double sum = first + second;
  double rest = second - (sum - first);
  result.high = minus ? -sum : sum;
  result.low = minus ? -rest : rest;
  result.quadrant = x < 0 ? -quadrant : quadrant;
  return result;
}
