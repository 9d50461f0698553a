#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>
#include <stdint.h>

/// Muons of many events: those of event i lie at offsets[i] ..< offsets[i + 1].
typedef struct {
  size_t events;
  const int64_t *offsets;
  const float *pt;
  const float *eta;
  const float *phi;
  const float *mass;
} Muons;

/// Writes for each event the mass of the pair closest to a target, NaN where there is no pair.
/// Returns 0, or -1 when there is no memory.
int closest_in_double(const Muons *muons, double target, float *closest);

/// The same, computed in float.
int closest_in_float(const Muons *muons, double target, float *closest);

#endif
