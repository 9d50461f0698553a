// From a kernel to functions over arrays, one for each level of vector instructions.

#pragma once

#define INLINE static inline __attribute__((always_inline))

/// Before a loop whose steps are independent: vectors, two at a time to hide their latency.
#define VECTOR_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(2)")

#define UNARY const real *x, real *y, ptrdiff_t count
#define BINARY const real *x, const real *y, real *z, ptrdiff_t count

/// Defines `symbol`: `name_loop`, compiled for every level.
#if defined(__x86_64__)
#define AVX2_TARGET __attribute__((target("arch=x86-64-v3")))
#define AVX512_TARGET __attribute__((target("arch=x86-64-v4,no-prefer-256-bit")))
#define EXPORT(name, symbol, PARAMETERS, ...)                                       \
  AVX512_TARGET static void name##_avx512(PARAMETERS) { name##_loop(__VA_ARGS__); } \
  AVX2_TARGET static void name##_avx2(PARAMETERS) { name##_loop(__VA_ARGS__); }     \
  static void name##_baseline(PARAMETERS) { name##_loop(__VA_ARGS__); }             \
  void symbol(CVMLevel level, PARAMETERS) {                                         \
    switch (level) {                                                                \
      case CVMLevelAVX512: name##_avx512(__VA_ARGS__); break;                       \
      case CVMLevelAVX2: name##_avx2(__VA_ARGS__); break;                           \
      case CVMLevelBaseline: name##_baseline(__VA_ARGS__); break;                   \
    }                                                                               \
  }
#else
#define EXPORT(name, symbol, PARAMETERS, ...) \
  void symbol(CVMLevel level, PARAMETERS) { name##_loop(__VA_ARGS__); }
#endif

#define EXPORT_UNARY(name)                                                     \
  INLINE void name##_loop(UNARY) {                                             \
    VECTOR_LOOP for (ptrdiff_t i = 0; i < count; i++) y[i] = name##_of(x[i]);  \
  }                                                                            \
  EXPORT(name, TYPED(cvm_##name), UNARY, x, y, count)

#define EXPORT_BINARY(name)                                                          \
  INLINE void name##_loop(BINARY) {                                                  \
    VECTOR_LOOP for (ptrdiff_t i = 0; i < count; i++) z[i] = name##_of(x[i], y[i]);  \
  }                                                                                  \
  EXPORT(name, TYPED(cvm_##name), BINARY, x, y, z, count)
