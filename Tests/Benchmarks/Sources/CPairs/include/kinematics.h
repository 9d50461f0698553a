#ifndef KINEMATICS_H
#define KINEMATICS_H

#include <stddef.h>

// Loops over columns of pairs of momenta, one column after another in memory: pt, eta, phi, mass of
// the first, then of the second.

/// The distances of the pairs.
void delta_r(size_t count, const double *in, double *out);

/// The masses of the pairs.
void pair_mass(size_t count, const double *in, double *out);

/// px, py, pz and energy of the first, then of the second.
void to_cartesian(size_t count, const double *in, double *out);

/// The first momenta, given by components as are the second ones, boosted by the second:
/// four columns.
void boost(
    size_t count, const double *in, double *px, double *py, double *pz, double *energies);

#endif
