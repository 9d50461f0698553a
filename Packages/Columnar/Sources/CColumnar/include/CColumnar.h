// Kernels over short rows of numbers, compiled for several instruction sets and chosen when the program
// starts.
//
// Row r holds the entries from offsets[r] to offsets[r + 1]. Eight entries are taken at once, whatever the
// length of the row, so that the end of a short row is no branch to guess; what lies beyond the row, but
// within the `total` entries, is looked at and not taken.

#ifndef CCOLUMNAR_H
#define CCOLUMNAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The sums of rows, added in order.
void ccol_sums_float(
    const int64_t *offsets, size_t rows, const float *entries, int64_t total, float *sums);
void ccol_sums_double(
    const int64_t *offsets, size_t rows, const double *entries, int64_t total, double *sums);

/// The indices in their rows of the first of the largest (or smallest) entries, -1 for rows without any.
///
/// NaN entries are passed over.
///
/// - Returns: the largest of the indices.
int64_t ccol_extremes_float(
    const int64_t *offsets, size_t rows, const float *entries, int64_t total, bool largest,
    int64_t *indices);
int64_t ccol_extremes_double(
    const int64_t *offsets, size_t rows, const double *entries, int64_t total, bool largest,
    int64_t *indices);

#endif
