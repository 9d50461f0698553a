// sin, cos and tan of a reduced argument, and loops that reduce the hard ones one by one.

#pragma once

/// Sine and cosine of an angle in its quadrant's own axes.
typedef struct {
  pair sine, cosine;
} sine_cosine;

INLINE sine_cosine in_quadrant(trig_argument a) {
  real z = a.r * a.r;
  real half = (real)0.5 * z;
  real one = 1 - half;
  sine_cosine result;
  result.sine = fast_sum(a.r, a.r * z * POLYNOMIAL(SIN, z) + a.low * one);
  real rest = ((1 - one) - half) + (z * z * POLYNOMIAL(COS, z) - a.r * a.low);
  result.cosine = fast_sum(one, rest);
  return result;
}

/// x, with its sign changed in the quadrants 2 and 3.
INLINE real signed_by_quadrant(real x, bits quadrant) {
  return from_bits(to_bits(x) ^ ((quadrant & 2) << (8 * sizeof(bits) - 2)));
}

INLINE real sin_of(trig_argument a, real x) {
  sine_cosine s = in_quadrant(a);
  real result = signed_by_quadrant(a.quadrant & 1 ? s.cosine.high : s.sine.high, a.quadrant);
  return x == 0 ? x : result;
}

INLINE real cos_of(trig_argument a) {
  sine_cosine s = in_quadrant(a);
  return signed_by_quadrant(a.quadrant & 1 ? s.sine.high : s.cosine.high, a.quadrant + 1);
}

INLINE real tan_of(trig_argument a, real x) {
  sine_cosine s = in_quadrant(a);
  int odd = a.quadrant & 1;
  pair numerator = {odd ? -s.cosine.high : s.sine.high, odd ? -s.cosine.low : s.sine.low};
  pair denominator = {odd ? s.sine.high : s.cosine.high, odd ? s.sine.low : s.cosine.low};
  return x == 0 ? x : quotient(numerator, denominator);
}

/// Elements that are looked at together for hard arguments.
#define TRIG_BLOCK 128

/// A loop that runs STORE with the reduced argument `a` of each element. It keeps a copy of the
/// arguments of a block, because the result may lie over them.
#define TRIG_LOOP(name, PARAMETERS, STORE)                                                \
  INLINE void name##_loop(PARAMETERS) {                                                   \
    for (ptrdiff_t start = 0; start < count; start += TRIG_BLOCK) {                       \
      ptrdiff_t size = count - start < TRIG_BLOCK ? count - start : TRIG_BLOCK;           \
      real block[TRIG_BLOCK];                                                             \
      __builtin_memcpy(block, x + start, (size_t)size * sizeof(real));                    \
      bits hard = 0;                                                                      \
      VECTOR_LOOP for (ptrdiff_t i = 0; i < size; i++) {                                  \
        trig_argument a = fast_reduction(block[i]);                                       \
        hard |= a.hard;                                                                   \
        STORE                                                                             \
      }                                                                                   \
      for (ptrdiff_t i = 0; hard && i < size; i++) {                                      \
        trig_argument a = fast_reduction(block[i]);                                       \
        if (a.hard) {                                                                     \
          a = exact_reduction(block[i]);                                                  \
          STORE                                                                           \
        }                                                                                 \
      }                                                                                   \
    }                                                                                     \
  }

#define SINE_COSINE const real *x, real *sine, real *cosine, ptrdiff_t count

TRIG_LOOP(sin, UNARY, y[start + i] = sin_of(a, block[i]);)
TRIG_LOOP(cos, UNARY, y[start + i] = cos_of(a);)
TRIG_LOOP(tan, UNARY, y[start + i] = tan_of(a, block[i]);)
TRIG_LOOP(sincos, SINE_COSINE, sine[start + i] = sin_of(a, block[i]);
          cosine[start + i] = cos_of(a);)

EXPORT(sin, TYPED(cvm_sin), UNARY, x, y, count)
EXPORT(cos, TYPED(cvm_cos), UNARY, x, y, count)
EXPORT(tan, TYPED(cvm_tan), UNARY, x, y, count)
EXPORT(sincos, TYPED(cvm_sincos), SINE_COSINE, x, sine, cosine, count)
