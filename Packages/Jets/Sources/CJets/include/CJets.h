// Kernels of plain clustering in the Jets module, compiled for several instruction sets and chosen when the program
// starts. They look at slots four at a time: every count is a multiple of four, and slots without a jet are at infinite
// distance. The tests say the same one slot at a time.

#ifndef CJETS_H
#define CJETS_H

#include <stddef.h>
#include <stdint.h>

/// The squared distances of the end of one unit vector from those of others.
void cjets_sphere_distances(
    const double *x, const double *y, const double *z, size_t slot, size_t count, double *squares);

/// The squared distances of one place from others in rapidity and azimuth, which lies in [0, 2π).
void cjets_cylinder_distances(
    const double *rapidity, const double *phi, size_t slot, size_t count, double *squares);

/// The position of the smallest value; of equal ones that with the smallest label. There is at least one.
size_t cjets_least(const double *values, const int32_t *labels, size_t count);

/// What is known of the neighbour of each slot.
typedef struct {
  double *nearest;
  double *distance;
  const double *weight;
  int32_t *neighbour;
  const int32_t *label;
} cjets_neighbours;

/// Makes a slot the neighbour of those it is nearer to than theirs, or as near with a smaller label.
void cjets_welcome(
    const double *squares, int32_t slot, size_t count, cjets_neighbours neighbours);

/// Marks with -2 those whose neighbour is one of two slots, and has those of a third point to the second.
void cjets_forget(int32_t *neighbour, size_t count, int32_t first, int32_t second, int32_t moved);

#endif
