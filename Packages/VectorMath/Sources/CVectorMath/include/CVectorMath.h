// Elementary functions over arrays of double and float.
//
// Every function reads `count` elements from its first arrays and writes as many to its last.
// A result may be written over its own argument. Every level gives the same bits.

#pragma once

#include <stddef.h>

#pragma clang assume_nonnull begin

/// The vector instructions that a call uses.
typedef enum __attribute__((enum_extensibility(closed))) {
  /// What every processor of the architecture has: SSE2 on x86-64, NEON on arm64.
  CVMLevelBaseline,
  /// x86-64-v3.
  CVMLevelAVX2,
  /// x86-64-v4.
  CVMLevelAVX512,
} CVMLevel;

/// The widest level that this processor and its operating system can run.
CVMLevel cvm_widest_level(void);

#define CVM_DECLARE_UNARY(name)                                                             \
  void cvm_##name##_double(CVMLevel level, const double *x, double *y, ptrdiff_t count);    \
  void cvm_##name##_float(CVMLevel level, const float *x, float *y, ptrdiff_t count);

#define CVM_DECLARE_BINARY(name)                                                            \
  void cvm_##name##_double(                                                                 \
      CVMLevel level, const double *x, const double *y, double *z, ptrdiff_t count);        \
  void cvm_##name##_float(                                                                  \
      CVMLevel level, const float *x, const float *y, float *z, ptrdiff_t count);

CVM_DECLARE_UNARY(exp)
CVM_DECLARE_UNARY(expm1)
CVM_DECLARE_UNARY(log)
CVM_DECLARE_UNARY(log1p)
CVM_DECLARE_UNARY(sin)
CVM_DECLARE_UNARY(cos)
CVM_DECLARE_UNARY(tan)
CVM_DECLARE_UNARY(sinh)
CVM_DECLARE_UNARY(cosh)
CVM_DECLARE_UNARY(tanh)
CVM_DECLARE_UNARY(erf)
CVM_DECLARE_UNARY(erfc)
CVM_DECLARE_UNARY(sqrt)
CVM_DECLARE_BINARY(hypot)
CVM_DECLARE_BINARY(pow)
/// The angle of (x, y): here `x` of the macro is the ordinate, as in C.
CVM_DECLARE_BINARY(atan2)

void cvm_sincos_double(
    CVMLevel level, const double *x, double *sine, double *cosine, ptrdiff_t count);
void cvm_sincos_float(
    CVMLevel level, const float *x, float *sine, float *cosine, ptrdiff_t count);

#undef CVM_DECLARE_UNARY
#undef CVM_DECLARE_BINARY

#pragma clang assume_nonnull end
