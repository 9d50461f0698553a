#include "CVectors.h"

#include <math.h>

// A fused multiply-add would make the result depend on the processor.
#pragma STDC FP_CONTRACT OFF

// The thread sanitizer is not there yet when a kernel is chosen.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_CPU __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define FOR_EACH_CPU
#endif

// Columns as arguments, since the compiler believes only these to lie apart.
static inline __attribute__((always_inline)) void boost(
    size_t count, double direction, const double *restrict x, const double *restrict y,
    const double *restrict z, const double *restrict t, const double *restrict bx,
    const double *restrict by, const double *restrict bz, const double *restrict bt,
    double *restrict px, double *restrict py, double *restrict pz, double *restrict energy) {
  for (size_t i = 0; i < count; i++) {
    // The root of a negative square is NaN, as is the boost.
    const double mass = sqrt((bt[i] - bz[i]) * (bt[i] + bz[i]) - (bx[i] * bx[i] + by[i] * by[i]));
    const double product = bx[i] * x[i] + by[i] * y[i] + bz[i] * z[i];
    const double boosted = (bt[i] * t[i] + direction * product) / mass;
    const double factor = direction * (t[i] + boosted) / (bt[i] + mass);
    px[i] = x[i] + bx[i] * factor;
    py[i] = y[i] + by[i] * factor;
    pz[i] = z[i] + bz[i] * factor;
    energy[i] = boosted;
  }
}

FOR_EACH_CPU
void cvec_boost(
    size_t count, cvec_momenta momenta, cvec_momenta boosters, double direction, double *px,
    double *py, double *pz, double *energy) {
  boost(
      count, direction, momenta.px, momenta.py, momenta.pz, momenta.energy, boosters.px, boosters.py,
      boosters.pz, boosters.energy, px, py, pz, energy);
}
