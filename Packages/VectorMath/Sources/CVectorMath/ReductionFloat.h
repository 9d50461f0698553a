// x = quadrant pi / 2 + r + low for float: the reduction in double is exact enough.

#pragma once

#include "PayneHanek.h"

typedef struct {
  real r, low;
  bits quadrant;
  /// Not zero if the argument needs `exact_reduction`.
  bits hard;
} trig_argument;

/// Good to 2^-29 of r, or hard: beyond 2^20.
INLINE trig_argument fast_reduction(float x) {
  double rounder = 0x1.8p52;
  double shifted = x * TWO_OVER_PI_double + rounder;
  double k = shifted - rounder;
  double r = (x - k * PI_2_A_double) - k * (PI_2_B_double + PI_2_C_double);
  uint64_t integer;
  __builtin_memcpy(&integer, &shifted, sizeof integer);

  trig_argument result;
  result.r = (float)r;
  result.low = (float)(r - result.r);
  result.quadrant = (uint32_t)integer;
  result.hard = !(absolute(x) <= 0x1p20f);
  return result;
}

static inline trig_argument exact_reduction(float x) {
  exact_remainder e = payne_hanek(x);
  float r = (float)e.high;
  return (trig_argument){r, (float)(e.high - r), (uint32_t)e.quadrant, 0};
}
