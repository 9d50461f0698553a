#include "CHistograms.h"

#include <math.h>
#include <string.h>

// A fused multiply-add would round differently from the formula in Swift and in Boost.Histogram.
#pragma STDC FP_CONTRACT OFF

// The thread sanitizer is not there yet when a kernel is chosen.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_CPU __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define FOR_EACH_CPU
#endif

// Marks an entry without a bin; no valid offset reaches the sign bit.
static const int32_t dropped = INT32_MIN;

// The bin of a scaled value: -1 below 0, `bins` from `bins` on and for NaN.
static inline int32_t bin_of(double scaled, double bins) {
  double capped = scaled < bins ? scaled : bins;
  return (int32_t)(capped < 0 ? -1 : capped);
}

// Adds the offset of a bin that may not exist.
static inline int32_t add_bin(int32_t offset, int32_t bin, bool at_upper, chist_axis axis) {
  int32_t shift = axis.has_underflow ? 1 : 0;
  int32_t last = axis.bins - 1 + shift + (axis.has_overflow ? 1 : 0);
  int32_t position = bin + shift - (at_upper && !axis.has_overflow ? 1 : 0);
  int32_t outside = (position | (last - position)) & dropped;
  return (offset + (outside ? 0 : position) * axis.stride) | outside;
}

// Values are taken in stretches, while those of the next block are fetched from memory.
enum { stretch = 64, cache_line = 64 };

// Asks for a stretch of values; there may be none at the address.
static inline void fetch_ahead(const void *values, size_t size) {
  for (size_t i = 0; i < stretch * size; i += cache_line) {
    __builtin_prefetch((const char *)values + i, 0, 2);
  }
}

#define ADD_REGULAR(VALUES)                                                                   \
  const double bins = axis.bins;                                                              \
  if (axis.has_underflow && axis.has_overflow) {                                              \
    for (size_t start = 0; start < count; start += stretch) {                                 \
      const size_t end = count - start < stretch ? count : start + stretch;                   \
      fetch_ahead(VALUES + start + count, sizeof *VALUES);                                    \
      for (size_t i = start; i < end; i++) {                                                  \
        double scaled = ((double)VALUES[i] - lower) / range * bins;                           \
        offsets[i] += (bin_of(scaled, bins) + 1) * axis.stride;                               \
      }                                                                                       \
    }                                                                                         \
  } else {                                                                                    \
    for (size_t i = 0; i < count; i++) {                                                      \
      double scaled = ((double)VALUES[i] - lower) / range * bins;                             \
      offsets[i] = add_bin(offsets[i], bin_of(scaled, bins), scaled == bins, axis);           \
    }                                                                                         \
  }

static inline void add_regular_floats(
    const float *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    double lower, double range) {
  ADD_REGULAR(values)
}

FOR_EACH_CPU
void chist_add_regular(
    const double *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    double lower, double range) {
  ADD_REGULAR(values)
}

// The position of an estimate among bins that follow an underflow bin.
static inline int32_t position_of(float scaled, float bins) {
  float capped = scaled < bins ? scaled : bins;
  return (int32_t)(capped < 0 ? -1 : capped) + 1;
}

FOR_EACH_CPU
void chist_add_regular_floats(
    const float *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    double lower, double range) {
  const float scale = (float)(axis.bins / range), shift = (float)(-lower / range * axis.bins);
  // Eight times what the estimate may be wrong by within the bins and one bin to either side.
  const float margin = 0x1p-21f * ((float)axis.bins + 1 + fabsf(shift));
  const bool estimable = axis.has_underflow && axis.has_overflow && margin < 0x1p-10f &&
                         scale > 0x1p-100f && scale < 0x1p100f;
  size_t start = 0;
  for (; estimable && start + stretch <= count; start += stretch) {
    const float *const block = values + start;
    int32_t positions[stretch], unsure = 0;
    for (size_t i = 0; i < stretch; i++) {
      float estimate = block[i] * scale + shift;
      int32_t position = position_of(estimate + margin, (float)axis.bins);
      unsure |= position ^ position_of(estimate - margin, (float)axis.bins);
      positions[i] = offsets[start + i] + position * axis.stride;
    }
    if (unsure) {
      add_regular_floats(block, offsets + start, stretch, axis, lower, range);
    } else {
      memcpy(offsets + start, positions, sizeof positions);
    }
  }
  add_regular_floats(values + start, offsets + start, count - start, axis, lower, range);
}

FOR_EACH_CPU
void chist_add_circular(
    const double *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    double lower, double range) {
  const double bins = axis.bins;
  for (size_t i = 0; i < count; i++) {
    double turns = (values[i] - lower) / range;
    double part = (turns - floor(turns)) * bins;
    // A rounding below a full turn is the last bin; the difference is NaN for infinities and NaN.
    part = part >= bins ? bins - 1 : part;
    offsets[i] = add_bin(offsets[i], bin_of(part, bins), false, axis);
  }
}

FOR_EACH_CPU
void chist_add_integer(
    const double *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    double lower) {
  const double bins = axis.bins;
  for (size_t i = 0; i < count; i++) {
    offsets[i] = add_bin(offsets[i], bin_of(floor(values[i]) - lower, bins), false, axis);
  }
}

// The cell of a value in the table.
static inline int32_t cell_of(double value, chist_edges table, bool linear) {
  double inside = value < table.upper ? (value > table.lower ? value : table.lower) : table.upper;
  if (linear) return (int32_t)((inside - table.lower) * table.scale);
  uint64_t bits;
  memcpy(&bits, &inside, sizeof bits);
  return (int32_t)((bits >> table.shift) - table.first);
}

// Moves on from `found` edges by those among the next `depth` that are not above the value.
static inline int32_t search(double value, int32_t found, const double *edges, int32_t depth) {
  for (int32_t left = depth; left > 0;) {
    int32_t half = (left + 1) / 2;
    found += value < edges[found + half - 1] ? 0 : half;
    left -= half;
  }
  return found;
}

static inline void add_between_edges(
    const double *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    chist_edges table, bool linear, int32_t depth) {
  for (size_t i = 0; i < count; i++) {
    double value = values[i];
    int32_t found = table.below[cell_of(value, table, linear)];
    found = search(value, found, table.edges, depth);
    int32_t bin = (found <= axis.bins ? found : axis.bins + 1) - 1;
    offsets[i] = add_bin(offsets[i], bin, value == table.upper, axis);
  }
}

FOR_EACH_CPU
void chist_add_variable(
    const double *restrict values, int32_t *restrict offsets, size_t count, chist_axis axis,
    chist_edges table) {
  // The usual cases apart, so that the compiler unrolls the search.
  const bool linear = table.shift == 0;
  if (linear && table.depth == 1) {
    add_between_edges(values, offsets, count, axis, table, true, 1);
  } else if (linear && table.depth == 2) {
    add_between_edges(values, offsets, count, axis, table, true, 2);
  } else if (!linear && table.depth == 1) {
    add_between_edges(values, offsets, count, axis, table, false, 1);
  } else {
    add_between_edges(values, offsets, count, axis, table, linear, table.depth);
  }
}

FOR_EACH_CPU
void chist_count(int32_t *restrict offsets, size_t count, uint32_t *restrict counts, uint32_t cells) {
  uint32_t last = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t cell = (uint32_t)offsets[i];
    last = cell > last ? cell : last;
  }
  for (size_t i = 0; last >= cells && i < count; i++) {
    uint32_t cell = (uint32_t)offsets[i];
    offsets[i] = (int32_t)(cell < cells ? cell : cells);
  }
  // Two offsets are loaded at a time: the loop is as fast as loads and stores can be.
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    uint64_t pairs[2];
    memcpy(pairs, offsets + i, sizeof pairs);
    counts[(uint32_t)pairs[0]]++;
    counts[pairs[0] >> 32]++;
    counts[(uint32_t)pairs[1]]++;
    counts[pairs[1] >> 32]++;
  }
  for (; i < count; i++) counts[offsets[i]]++;
}

FOR_EACH_CPU
void chist_sum_weights(
    const double *restrict weights, const int32_t *restrict offsets, size_t count,
    chist_weighted *restrict sums, uint32_t cells) {
  for (size_t start = 0; start < count; start += stretch) {
    const size_t end = count - start < stretch ? count : start + stretch;
    fetch_ahead(weights + start + count, sizeof *weights);
    for (size_t i = start; i < end; i++) {
      uint32_t cell = (uint32_t)offsets[i];
      if (cell >= cells) continue;
      double weight = weights[i];
      sums[cell].value += weight;
      sums[cell].variance += weight * weight;
    }
  }
}
