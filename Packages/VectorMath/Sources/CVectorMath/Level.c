#include "CVectorMath.h"

CVMLevel cvm_widest_level(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("x86-64-v4")) return CVMLevelAVX512;
  if (__builtin_cpu_supports("x86-64-v3")) return CVMLevelAVX2;
#endif
  return CVMLevelBaseline;
}
