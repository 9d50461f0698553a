// x = quadrant pi / 2 + r + low for double (Cody and Waite, 1980).

#pragma once

#include "PayneHanek.h"

typedef struct {
  real r, low;
  bits quadrant;
  /// Not zero if the argument needs `exact_reduction`.
  bits hard;
} trig_argument;

/// Good to 2^-57 of r, or hard: beyond 2^20, or so near a multiple of pi / 2 that r keeps
/// less than 2^-62 of x.
INLINE trig_argument fast_reduction(double x) {
  double k = nearest(x * TWO_OVER_PI_double);
  double a = x - k * PI_2_A_double;
  double b = k * PI_2_B_double;
  double c = k * PI_2_C_double;
  // a - b and what its rounding lost (Knuth's two-sum).
  double sum = a - b;
  double other = sum - a;
  double lost = (a - (sum - other)) - (b + other);

  trig_argument result;
  double tail = lost - c;
  result.r = sum + tail;
  result.low = (sum - result.r) + tail;
  result.quadrant = to_integer(k);
  result.hard = !(absolute(x) <= 0x1p20) || absolute(result.r) < absolute(x) * 0x1p-62;
  return result;
}

static inline trig_argument exact_reduction(double x) {
  exact_remainder e = payne_hanek(x);
  return (trig_argument){e.high, e.low, e.quadrant, 0};
}
