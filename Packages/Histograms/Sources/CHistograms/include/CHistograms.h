// Index kernels of the Histograms module, compiled for several instruction sets and chosen when the
// program starts. `index(of:)` of the axes in Swift says the same one value at a time.

#ifndef CHISTOGRAMS_H
#define CHISTOGRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How the bins of an axis become cell offsets.
typedef struct {
  /// The number of bins without flow bins.
  int32_t bins;
  /// The offset between neighbouring bins.
  int32_t stride;
  bool has_underflow;
  bool has_overflow;
} chist_axis;

/// Adds the offsets of values on `axis.bins` equal bins from lower to lower + range.
void chist_add_regular(
    const double *values, int32_t *offsets, size_t count, chist_axis axis, double lower,
    double range);

/// The same for values in single precision, which are exact in double precision.
void chist_add_regular_floats(
    const float *values, int32_t *offsets, size_t count, chist_axis axis, double lower,
    double range);

/// Adds the offsets of values on `axis.bins` equal bins of a circle from lower to lower + range.
void chist_add_circular(
    const double *values, int32_t *offsets, size_t count, chist_axis axis, double lower,
    double range);

/// Adds the offsets of values on bins of whole numbers from `lower` on.
void chist_add_integer(
    const double *values, int32_t *offsets, size_t count, chist_axis axis, double lower);

/// A table over cells that says how many edges lie in the cells below each.
typedef struct {
  /// The edges, then at least `depth` infinities.
  const double *edges;
  const int32_t *below;
  /// The first and the last edge.
  double lower, upper;
  /// Cells per unit of value, if shift is 0.
  double scale;
  /// The bits of the first edge above the shift.
  uint64_t first;
  /// How many of the lowest bits of a value a cell spans, or 0 for cells equal in the value.
  uint64_t shift;
  /// The most edges in one cell.
  int32_t depth;
} chist_edges;

/// Adds the offsets of values on bins between edges.
void chist_add_variable(
    const double *values, int32_t *offsets, size_t count, chist_axis axis, chist_edges table);

/// Counts each offset below `cells` in its cell, and all others in the one after the last, which
/// becomes the offset of these.
void chist_count(int32_t *offsets, size_t count, uint32_t *counts, uint32_t cells);

/// A sum of weights, and that of their squares.
typedef struct {
  double value, variance;
} chist_weighted;

/// Adds weights and their squares to the cells of their offsets, in order; offsets that are not below
/// `cells` are passed over.
void chist_sum_weights(
    const double *weights, const int32_t *offsets, size_t count, chist_weighted *sums,
    uint32_t cells);

#endif
