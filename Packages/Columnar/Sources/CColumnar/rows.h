// The kernels for one type of number. To be included after definitions of
//   NUMBER   the type of an entry
//   BITS     the signed integer of its size
//   NAME(x)  the name of a function for the type

#include <string.h>

typedef NUMBER NAME(lanes) __attribute__((ext_vector_type(8)));
typedef BITS NAME(places) __attribute__((ext_vector_type(8)));

// One entry of each of four rows, and a place for each.
typedef NUMBER NAME(four) __attribute__((ext_vector_type(4)));
typedef BITS NAME(four_places) __attribute__((ext_vector_type(4)));
typedef ptrdiff_t NAME(four_indices) __attribute__((ext_vector_type(4)));

static const NAME(places) NAME(counted) = {0, 1, 2, 3, 4, 5, 6, 7};

// Which of eight entries are within the first `length`.
#define WITHIN(length) (NAME(counted) < (BITS)((length) < 8 ? (length) : 8))

// The first entries of four rows, the second ones, and so on to the eighth.
static inline void NAME(turn)(const NAME(lanes) rows[4], NAME(four) columns[8]) {
#define PAIRS(a, b, i) __builtin_shufflevector(a, b, i, i + 8, i + 1, i + 9, i + 4, i + 12, i + 5, i + 13)
#define QUADS(a, b, i) __builtin_shufflevector(a, b, i, i + 1, i + 8, i + 9, i + 4, i + 5, i + 12, i + 13)
  const NAME(lanes) ab0 = PAIRS(rows[0], rows[1], 0), ab2 = PAIRS(rows[0], rows[1], 2);
  const NAME(lanes) cd0 = PAIRS(rows[2], rows[3], 0), cd2 = PAIRS(rows[2], rows[3], 2);
  const NAME(lanes) turned[4] = {
      QUADS(ab0, cd0, 0), QUADS(ab0, cd0, 2), QUADS(ab2, cd2, 0), QUADS(ab2, cd2, 2)};
  for (int i = 0; i < 4; i++) {
    columns[i] = turned[i].lo;
    columns[i + 4] = turned[i].hi;
  }
#undef PAIRS
#undef QUADS
}

FOR_EACH_CPU
void NAME(ccol_sums)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries,
    ptrdiff_t total, NUMBER *restrict sums) {
  size_t row = 0;
  for (; row + 4 <= rows && offsets[row + 3] + 8 <= total; row += 4) {
    NAME(lanes) values[4];
    for (int i = 0; i < 4; i++) {
      const ptrdiff_t start = offsets[row + i];
      NAME(places) bits;
      memcpy(&bits, entries + start, sizeof bits);
      // Zero bits beyond the row: a positive zero, which changes no sum that began with one.
      values[i] = (NAME(lanes))(bits & WITHIN(offsets[row + i + 1] - start));
    }
    NAME(four) columns[8], sum = 0;
    NAME(turn)(values, columns);
    for (int i = 0; i < 8; i++) sum += columns[i];
    memcpy(sums + row, &sum, sizeof sum);
    for (size_t i = row; i < row + 4; i++) {
      for (ptrdiff_t next = offsets[i] + 8; next < offsets[i + 1]; next++) sums[i] += entries[next];
    }
  }
  for (; row < rows; row++) {
    sums[row] = 0;
    for (ptrdiff_t next = offsets[row]; next < offsets[row + 1]; next++) sums[row] += entries[next];
  }
}

#define BETTER(a, b) (largest ? (a) > (b) : (a) < (b))

// The index of the best entry of a row, one by one; -1 if there is none.
static ptrdiff_t NAME(best)(const NUMBER *entries, ptrdiff_t count, bool largest) {
  ptrdiff_t best = -1;
  for (ptrdiff_t i = 0; i < count; i++) {
    const NUMBER entry = entries[i];
    if (entry != entry) continue;
    if (best < 0 || BETTER(entry, entries[best])) best = i;
  }
  return best;
}

static inline __attribute__((always_inline)) ptrdiff_t NAME(find_extremes)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries,
    ptrdiff_t total, bool largest, ptrdiff_t *restrict indices) {
  const NUMBER least = largest ? -__builtin_inff() : __builtin_inff();
  NAME(four_indices) lasts = -1;
  ptrdiff_t last = -1;
  size_t row = 0;
  for (; row + 4 <= rows && offsets[row + 3] + 8 <= total; row += 4) {
    NAME(lanes) values[4];
    for (int i = 0; i < 4; i++) {
      const ptrdiff_t start = offsets[row + i];
      NAME(lanes) own;
      memcpy(&own, entries + start, sizeof own);
      const NAME(places) taken = WITHIN(offsets[row + i + 1] - start) & (own == own);
      values[i] = taken ? own : (NAME(lanes))least;
    }
    NAME(four) columns[8], bests[8], best = least;
    NAME(turn)(values, columns);
    for (int i = 0; i < 8; i++) {
      best = BETTER(columns[i], best) ? columns[i] : best;
      bests[i] = best;
    }
    // As many places further as the best so far was not the best of all; -1 if there is none.
    NAME(four_places) found = best == least;
    for (int i = 0; i < 7; i++) found -= BETTER(best, bests[i]);
    const NAME(four_indices) wide = __builtin_convertvector(found, NAME(four_indices));
    memcpy(indices + row, &wide, sizeof wide);
    NAME(four_indices) starts, ends;
    memcpy(&starts, offsets + row, sizeof starts);
    memcpy(&ends, offsets + row + 1, sizeof ends);
    // None better than the least: no entry, only NaN, or infinities, which are an entry all the same.
    const NAME(four_indices) unsure = (ends - starts > 8) | ((wide < 0) & (ends > starts));
    lasts = wide > lasts ? wide : lasts;
    for (int i = 0; __builtin_reduce_or(unsure) && i < 4; i++) {
      const ptrdiff_t index = NAME(best)(entries + starts[i], ends[i] - starts[i], largest);
      indices[row + i] = index;
      last = index > last ? index : last;
    }
  }
  for (; row < rows; row++) {
    const ptrdiff_t start = offsets[row];
    indices[row] = NAME(best)(entries + start, offsets[row + 1] - start, largest);
    last = indices[row] > last ? indices[row] : last;
  }
  const ptrdiff_t found = __builtin_reduce_max(lasts);
  return found > last ? found : last;
}

FOR_EACH_CPU
ptrdiff_t NAME(ccol_extremes)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries,
    ptrdiff_t total, bool largest, ptrdiff_t *restrict indices) {
  return largest ? NAME(find_extremes)(offsets, rows, entries, total, true, indices)
                 : NAME(find_extremes)(offsets, rows, entries, total, false, indices);
}

#undef BETTER
#undef WITHIN
