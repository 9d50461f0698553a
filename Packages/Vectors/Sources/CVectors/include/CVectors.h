// Kernels over columns of four-momenta, compiled for several instruction sets and chosen when the program
// starts. The formulas are those of the Vectors module, with the same roundings.

#ifndef CVECTORS_H
#define CVECTORS_H

#include <stddef.h>

/// Columns of momenta in Cartesian components.
typedef struct {
  const double *px, *py, *pz, *energy;
} cvec_momenta;

/// Boosts momenta by the velocities of others, or with a direction of -1 against them.
///
/// The results overlap no momenta. They are NaN where the mass of a booster is not real.
void cvec_boost(
    size_t count, cvec_momenta momenta, cvec_momenta boosters, double direction, double *px,
    double *py, double *pz, double *energy);

#endif
