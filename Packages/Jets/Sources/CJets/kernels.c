#include "CJets.h"

#include <math.h>
#include <string.h>

// A fused multiply-add would make the jets depend on the processor.
#pragma STDC FP_CONTRACT OFF

// The thread sanitizer is not there yet when a kernel is chosen.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define FOR_EACH_CPU __attribute__((target_clones("default", "arch=x86-64-v3")))
#else
#define FOR_EACH_CPU
#endif

#define INLINE static inline __attribute__((always_inline))

typedef double four __attribute__((vector_size(32)));
typedef int64_t mask __attribute__((vector_size(32)));
typedef int32_t labels __attribute__((vector_size(16)));

#define LOAD(type, from) ({ type loaded; memcpy(&loaded, (from), sizeof loaded); loaded; })
#define STORE(value, to) ({ __typeof__(value) stored = (value); memcpy((to), &stored, sizeof stored); })
#define CHOOSE(m, a, b) ((four)(((m) & (mask)(a)) | (~(m) & (mask)(b))))
#define LESSER(a, b) CHOOSE((a) < (b), a, b)
#define ANY(m) (((m)[0] | (m)[1] | (m)[2] | (m)[3]) != 0)

FOR_EACH_CPU
void cjets_sphere_distances(
    const double *x, const double *y, const double *z, size_t slot, size_t count, double *squares) {
  const double x0 = x[slot], y0 = y[slot], z0 = z[slot];
  for (size_t i = 0; i < count; i += 4) {
    four dx = x0 - LOAD(four, x + i), dy = y0 - LOAD(four, y + i), dz = z0 - LOAD(four, z + i);
    STORE(dx * dx + dy * dy + dz * dz, squares + i);
  }
}

FOR_EACH_CPU
void cjets_cylinder_distances(
    const double *rapidity, const double *phi, size_t slot, size_t count, double *squares) {
  const double y0 = rapidity[slot], phi0 = phi[slot];
  for (size_t i = 0; i < count; i += 4) {
    four dy = y0 - LOAD(four, rapidity + i), straight = phi0 - LOAD(four, phi + i);
    straight = CHOOSE(straight < 0, -straight, straight);
    four dphi = LESSER(straight, 2 * M_PI - straight);
    STORE(dy * dy + dphi * dphi, squares + i);
  }
}

FOR_EACH_CPU
size_t cjets_least(const double *values, const int32_t *label, size_t count) {
  four least = LOAD(four, values);
  for (size_t i = 4; i < count; i += 4) {
    least = LESSER(LOAD(four, values + i), least);
  }
  double first = least[0] < least[1] ? least[0] : least[1];
  double second = least[2] < least[3] ? least[2] : least[3];
  const double smallest = first < second ? first : second;
  size_t found = 0;
  int is_found = 0;
  for (size_t i = 0; i < count; i += 4) {
    mask equal = LOAD(four, values + i) == smallest;
    if (!ANY(equal)) continue;
    for (size_t k = i; k < i + 4; k++) {
      if (values[k] != smallest || (is_found && label[k] >= label[found])) continue;
      found = k;
      is_found = 1;
    }
  }
  return found;
}

// One slot where distances may be equal.
INLINE void welcome_one(double square, int32_t slot, size_t other, cjets_neighbours n) {
  const int32_t old = n.neighbour[other];
  const int is_first = square == n.nearest[other] && old >= 0 && n.label[slot] < n.label[old];
  if (!(square < n.nearest[other]) && !is_first) return;
  n.nearest[other] = square;
  n.neighbour[other] = slot;
  n.distance[other] = n.weight[other] * square;
}

FOR_EACH_CPU
void cjets_welcome(const double *squares, int32_t slot, size_t count, cjets_neighbours n) {
  for (size_t i = 0; i < count; i += 4) {
    mask near = LOAD(four, squares + i) <= LOAD(four, n.nearest + i);
    if (!ANY(near)) continue;
    for (size_t k = i; k < i + 4; k++) welcome_one(squares[k], slot, k, n);
  }
}

FOR_EACH_CPU
void cjets_forget(int32_t *neighbour, size_t count, int32_t first, int32_t second, int32_t moved) {
  for (size_t i = 0; i < count; i += 4) {
    labels old = LOAD(labels, neighbour + i);
    labels is_gone = (old == first) | (old == second), is_moved = old == moved;
    labels kept = (is_moved & second) | (~is_moved & old);
    STORE((is_gone & -2) | (~is_gone & kept), neighbour + i);
  }
}
