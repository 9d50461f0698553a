#include "CColumnar.h"
#include "cpu.h"

#include <stdint.h>
#include <string.h>

// The number of true entries of a row: of a short one by its bytes taken as one word.
static inline ptrdiff_t count_true(ptrdiff_t start, ptrdiff_t end, const bool *mask, ptrdiff_t total) {
  const ptrdiff_t length = end - start;
  if (length < 8 && start + 8 <= total) {
    uint64_t word;
    memcpy(&word, mask + start, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return __builtin_popcountll(word & ~(~UINT64_C(0) << (8 * length)));
  }
  ptrdiff_t count = 0;
  for (ptrdiff_t i = start; i < end; i++) count += mask[i];
  return count;
}

FOR_EACH_CPU
void ccol_true_counts(
    const ptrdiff_t *restrict offsets, size_t rows, const bool *restrict mask, ptrdiff_t total,
    ptrdiff_t *restrict counts) {
  for (size_t row = 0; row < rows; row++) {
    counts[row] = count_true(offsets[row], offsets[row + 1], mask, total);
  }
}

FOR_EACH_CPU
void ccol_true_at_least(
    const ptrdiff_t *restrict offsets, size_t rows, const bool *restrict mask, ptrdiff_t total,
    ptrdiff_t number, bool *restrict found) {
  for (size_t row = 0; row < rows; row++) {
    found[row] = count_true(offsets[row], offsets[row + 1], mask, total) >= number;
  }
}

FOR_EACH_CPU
void ccol_true_offsets(
    const ptrdiff_t *restrict offsets, size_t rows, const bool *restrict mask, ptrdiff_t total,
    ptrdiff_t *restrict ends) {
  ptrdiff_t end = 0;
  ends[0] = 0;
  for (size_t row = 0; row < rows; row++) {
    end += count_true(offsets[row], offsets[row + 1], mask, total);
    ends[row + 1] = end;
  }
}
