// Compares the kernels with the C library's long double functions on many arguments and prints
// the largest error in ulp for each function, type and level, as rows of a Markdown table:
//
//   clang -O2 -ISources/CVectorMath/include Scripts/accuracy.c Sources/CVectorMath/*.c -lm
//   ./a.out [arguments per range, default 200000]
//
// Needs a long double that is wider than double (x86-64).

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CVectorMath.h"

#define BATCH 1000

typedef struct {
  double low, high;
} range;

// Arguments are uniform in each range and, besides, patterns of random bits.
typedef struct {
  const char *name;
  void (*of_double)(CVMLevel, const double *, double *, ptrdiff_t);
  void (*of_float)(CVMLevel, const float *, float *, ptrdiff_t);
  long double (*reference)(long double);
  range ranges[8];
} unary;

typedef struct {
  const char *name;
  void (*of_double)(CVMLevel, const double *, const double *, double *, ptrdiff_t);
  void (*of_float)(CVMLevel, const float *, const float *, float *, ptrdiff_t);
  long double (*reference)(long double, long double);
  range ranges[8];
} binary;

#define FUNCTION(name) #name, cvm_##name##_double, cvm_##name##_float, name##l

static const unary unaries[] = {
    {FUNCTION(exp), {{-1, 1}, {-20, 20}, {-746, 710}, {-104, 89}, {-745, -708}}},
    {FUNCTION(expm1), {{-1, 1}, {-1e-3, 1e-3}, {-40, 40}, {-60, 710}, {-20, 89}}},
    {FUNCTION(log), {{0.5, 2}, {0.99, 1.01}, {0, 10}, {0, 1e10}, {0, 1e-300}, {0, 1e-38}}},
    {FUNCTION(log1p), {{-1, 1}, {-0.01, 0.01}, {-1, -0.9}, {0, 10}, {0, 1e10}, {-1e-8, 1e-8}}},
    {FUNCTION(sin), {{-4, 4}, {-100, 100}, {-1e5, 1e5}, {-1.1e6, 1.1e6}, {-1e15, 1e15}}},
    {FUNCTION(cos), {{-4, 4}, {-100, 100}, {-1e5, 1e5}, {-1.1e6, 1.1e6}, {-1e15, 1e15}}},
    {FUNCTION(tan), {{-4, 4}, {-100, 100}, {-1e5, 1e5}, {-1.1e6, 1.1e6}, {-1e15, 1e15}}},
    {FUNCTION(sinh), {{-1, 1}, {-0.01, 0.01}, {-5, 5}, {-30, 30}, {-711, 711}, {-90, 90}}},
    {FUNCTION(cosh), {{-1, 1}, {-0.01, 0.01}, {-5, 5}, {-30, 30}, {-711, 711}, {-90, 90}}},
    {FUNCTION(tanh), {{-1, 1}, {-0.01, 0.01}, {-5, 5}, {-30, 30}}},
    {FUNCTION(erf), {{-1, 1}, {-0.01, 0.01}, {0.9, 1.1}, {-4, 4}, {-6.1, 6.1}}},
    {FUNCTION(erfc), {{-1, 1}, {-0.01, 0.01}, {-7, 3}, {0, 6}, {0, 28}, {9, 10.2}, {26, 27.3}}},
    {FUNCTION(sqrt), {{0, 10}, {0, 1e-300}, {0, 1e-38}, {0, 1e300}}},
};

static const binary binaries[] = {
    {FUNCTION(atan2), {{-1, 1}, {-0.01, 0.01}, {-1e5, 1e5}}},
    {FUNCTION(hypot), {{-1, 1}, {1, 4}, {-1e300, 1e300}, {-1e-300, 1e-300}, {-1e-310, 1e-310}}},
    {FUNCTION(pow), {{0.5, 2}, {0, 20}, {-8, 8}, {0, 150}, {0.9, 1.1}}},
};

static uint64_t random_bits(void) {
  static uint64_t state = 0;
  uint64_t z = (state += 0x9e3779b97f4a7c15u);
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

static double uniform(range r) {
  return r.low + (r.high - r.low) * (double)(random_bits() >> 11) * 0x1p-53;
}

/// The error in units of the last place of the true value.
static long double ulps(long double value, long double truth, int digits, int lowest) {
  if (isnan(truth) || isnan(value)) return isnan(truth) && isnan(value) ? 0 : INFINITY;
  int exponent;
  frexpl(truth, &exponent);
  int unit = exponent - digits > lowest ? exponent - digits : lowest;
  int largest = digits == 53 ? 1024 : 128;
  // An infinite result counts as the power of two behind the largest number.
  if (isinf(value)) value = copysignl(ldexpl(1, largest), value);
  if (fabsl(truth) > ldexpl(1, largest)) truth = copysignl(ldexpl(1, largest), truth);
  if (exponent > largest) unit = largest - digits;
  return fabsl(value - truth) / ldexpl(1, unit);
}

static int is_range(range r) { return r.low != r.high; }

#define COMPARE(type, pattern, digits, lowest)                                               \
  static double worst_unary_##type(const unary *f, CVMLevel level, long count, double *at) {\
    long double worst = 0;                                                                   \
    type x[BATCH], y[BATCH];                                                                 \
    for (int r = 0; r == 0 || is_range(f->ranges[r - 1]); r++) {                             \
      for (long n = 0; n < count; n += BATCH) {                                              \
        for (int i = 0; i < BATCH; i++) {                                                    \
          pattern bits = (pattern)random_bits();                                             \
          if (is_range(f->ranges[r])) x[i] = (type)uniform(f->ranges[r]);                    \
          else memcpy(&x[i], &bits, sizeof bits);                                            \
        }                                                                                    \
        f->of_##type(level, x, y, BATCH);                                                    \
        for (int i = 0; i < BATCH; i++) {                                                    \
          long double u = ulps(y[i], f->reference(x[i]), digits, lowest);                    \
          if (u > worst) worst = u, at[0] = x[i];                                            \
        }                                                                                    \
      }                                                                                      \
    }                                                                                        \
    return (double)worst;                                                                    \
  }                                                                                          \
  static double worst_binary_##type(const binary *f, CVMLevel level, long count, double *at) {\
    long double worst = 0;                                                                   \
    type x[BATCH], y[BATCH], z[BATCH];                                                       \
    for (int r = 0; r == 0 || is_range(f->ranges[r - 1]); r++) {                             \
      for (long n = 0; n < count; n += BATCH) {                                              \
        for (int i = 0; i < BATCH; i++) {                                                    \
          pattern bits[] = {(pattern)random_bits(), (pattern)random_bits()};                 \
          if (is_range(f->ranges[r])) {                                                      \
            x[i] = (type)uniform(f->ranges[r]);                                              \
            y[i] = (type)uniform(f->ranges[r]);                                              \
          } else {                                                                           \
            memcpy(&x[i], &bits[0], sizeof(type));                                           \
            memcpy(&y[i], &bits[1], sizeof(type));                                           \
          }                                                                                  \
        }                                                                                    \
        f->of_##type(level, x, y, z, BATCH);                                                 \
        for (int i = 0; i < BATCH; i++) {                                                    \
          long double u = ulps(z[i], f->reference(x[i], y[i]), digits, lowest);              \
          if (u > worst) worst = u, at[0] = x[i], at[1] = y[i];                              \
        }                                                                                    \
      }                                                                                      \
    }                                                                                        \
    return (double)worst;                                                                    \
  }

COMPARE(double, uint64_t, 53, -1074)
COMPARE(float, uint32_t, 24, -149)

int main(int count, char **words) {
  long arguments = count > 1 ? atol(words[1]) : 200000;
  const char *levels[] = {"baseline", "AVX2", "AVX-512"};
  printf("| function | level | Double | Float | worst at |\n|---|---|---|---|---|\n");
  for (CVMLevel level = CVMLevelBaseline; level <= cvm_widest_level(); level++) {
    for (size_t i = 0; i < sizeof unaries / sizeof *unaries; i++) {
      const unary *f = &unaries[i];
      double d, s;
      double of_double = worst_unary_double(f, level, arguments, &d);
      double of_float = worst_unary_float(f, level, arguments, &s);
      printf("| %s | %s | %.3f | %.3f | %a, %a |\n", f->name, levels[level], of_double,
             of_float, d, s);
    }
    for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++) {
      const binary *f = &binaries[i];
      double d[2], s[2];
      double of_double = worst_binary_double(f, level, arguments, d);
      double of_float = worst_binary_float(f, level, arguments, s);
      printf("| %s | %s | %.3f | %.3f | (%a, %a), (%a, %a) |\n", f->name, levels[level],
             of_double, of_float, d[0], d[1], s[0], s[1]);
    }
  }
}
