// The kernels for one type of number. To be included after definitions of
//   NUMBER   the type of an entry
//   BITS     the signed integer of its size
//   NAME(x)  the name of a function for the type

#include <string.h>

typedef NUMBER NAME(lanes) __attribute__((ext_vector_type(8)));
typedef BITS NAME(places) __attribute__((ext_vector_type(8)));
typedef bool flags __attribute__((ext_vector_type(8)));

static const NAME(places) NAME(counted) = {0, 1, 2, 3, 4, 5, 6, 7};

FOR_EACH_CPU
void NAME(ccol_sums)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries, ptrdiff_t total,
    NUMBER *restrict sums) {
  for (size_t row = 0; row < rows; row++) {
    const ptrdiff_t start = offsets[row], end = offsets[row + 1];
    NUMBER sum = 0;
    ptrdiff_t next = start;
    if (start + 8 <= total) {
      // Zero bits beyond the row: a positive zero, which changes no sum that began with one.
      const NAME(places) own = NAME(counted) < (BITS)(end - start < 8 ? end - start : 8);
      NAME(places) bits;
      memcpy(&bits, entries + start, sizeof bits);
      const NAME(lanes) values = (NAME(lanes))(bits & own);
      for (int lane = 0; lane < 8; lane++) sum += values[lane];
      next = start + 8;
    }
    for (; next < end; next++) sum += entries[next];
    sums[row] = sum;
  }
}

// The index of the best entry of a row, one by one; -1 if there is none.
static ptrdiff_t NAME(best)(const NUMBER *entries, ptrdiff_t count, bool largest) {
  ptrdiff_t best = -1;
  for (ptrdiff_t i = 0; i < count; i++) {
    const NUMBER entry = entries[i];
    if (entry != entry) continue;
    if (best < 0 || (largest ? entry > entries[best] : entry < entries[best])) best = i;
  }
  return best;
}

#define BETTER(a, b) (largest ? ((a) > (b) ? (a) : (b)) : ((a) < (b) ? (a) : (b)))

static inline __attribute__((always_inline)) ptrdiff_t NAME(find_extremes)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries, ptrdiff_t total,
    bool largest, ptrdiff_t *restrict indices) {
  const NAME(lanes) least = largest ? -__builtin_inff() : __builtin_inff();
  ptrdiff_t last = -1;
  for (size_t row = 0; row < rows; row++) {
    const ptrdiff_t start = offsets[row], count = offsets[row + 1] - start;
    ptrdiff_t index;
    if (count <= 8 && start + 8 <= total) {
      NAME(lanes) values;
      memcpy(&values, entries + start, sizeof values);
      const NAME(places) taken = (NAME(counted) < (BITS)count) & (values == values);
      const NAME(lanes) numbers = taken ? values : least;
      // After three rounds every lane holds the best of all.
      NAME(lanes) best = numbers;
      best = BETTER(best, __builtin_shufflevector(best, best, 4, 5, 6, 7, 0, 1, 2, 3));
      best = BETTER(best, __builtin_shufflevector(best, best, 2, 3, 0, 1, 6, 7, 4, 5));
      best = BETTER(best, __builtin_shufflevector(best, best, 1, 0, 3, 2, 5, 4, 7, 6));
      const flags equal = __builtin_convertvector(taken & (numbers == best), flags);
      uint8_t bits;
      memcpy(&bits, &equal, 1);
      // 8, and nothing else, has the fourth bit; as a sign it makes all bits of the index set.
      index = __builtin_ctz(bits | 256);
      index |= -(index >> 3);
    } else {
      index = NAME(best)(entries + start, count, largest);
    }
    indices[row] = index;
    last = index > last ? index : last;
  }
  return last;
}

#undef BETTER

FOR_EACH_CPU
ptrdiff_t NAME(ccol_extremes)(
    const ptrdiff_t *restrict offsets, size_t rows, const NUMBER *restrict entries, ptrdiff_t total,
    bool largest, ptrdiff_t *restrict indices) {
  return largest ? NAME(find_extremes)(offsets, rows, entries, total, true, indices)
                 : NAME(find_extremes)(offsets, rows, entries, total, false, indices);
}
