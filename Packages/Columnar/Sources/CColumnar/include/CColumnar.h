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

/// The sums of rows, added in order.
void ccol_sums_float(
    const ptrdiff_t *offsets, size_t rows, const float *entries, ptrdiff_t total, float *sums);
void ccol_sums_double(
    const ptrdiff_t *offsets, size_t rows, const double *entries, ptrdiff_t total, double *sums);

/// The indices in their rows of the first of the largest (or smallest) entries, -1 for rows without any.
///
/// NaN entries are passed over.
///
/// - Returns: the largest of the indices.
ptrdiff_t ccol_extremes_float(
    const ptrdiff_t *offsets, size_t rows, const float *entries, ptrdiff_t total, bool largest,
    ptrdiff_t *indices);
ptrdiff_t ccol_extremes_double(
    const ptrdiff_t *offsets, size_t rows, const double *entries, ptrdiff_t total, bool largest,
    ptrdiff_t *indices);

/// The numbers of true entries of rows.
void ccol_true_counts(
    const ptrdiff_t *offsets, size_t rows, const bool *mask, ptrdiff_t total, ptrdiff_t *counts);

/// Which rows have at least so many true entries.
void ccol_true_at_least(
    const ptrdiff_t *offsets, size_t rows, const bool *mask, ptrdiff_t total, ptrdiff_t number,
    bool *found);

/// Where the rows begin, and the last ends, when only the true entries are left.
void ccol_true_offsets(
    const ptrdiff_t *offsets, size_t rows, const bool *mask, ptrdiff_t total, ptrdiff_t *ends);

#endif
