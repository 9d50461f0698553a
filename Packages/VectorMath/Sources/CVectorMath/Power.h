// pow for both types, computed in double: 2^(y log2 |x|) with log2 to some 70 bits for double,
// exp(y log |x|) for float.

#pragma once

/// log2 of a positive, finite number; the high part has 26 bits.
INLINE pair log2_pair(double x) {
  int subnormal = x < DBL_MIN;
  binary_parts b = binary_parts_of(subnormal ? x * 0x1p52 : x, subnormal ? -52 : 0);

  // s = f / d in two pieces, d = m + 1 in three.
  double f = b.m - 1;
  double d = b.m + 1;
  double inverse = 1 / d;
  double s = f * inverse;
  double s_high = upper(s);
  double d_high = upper(d);
  double d_low = (d - d_high) + (b.m - (d - 1));
  double s_low = ((f - s_high * d_high) - s_high * d_low) * inverse;

  // 3 atanh(s) / s = 3 + s_high^2 + rest.
  double z = s * s;
  double square = s_high * s_high;
  double rest = s_low * (s_high + s) + z * z * POLYNOMIAL(POW, z);
  double t_high = upper(3 + square + rest);
  double t_low = rest - ((t_high - 3) - square);

  // 3 atanh(s), then log2(m) and the exponent.
  double u = s_high * t_high;
  double v = s_low * t_high + t_low * s;
  double p_high = upper(u + v);
  double p_low = v - (p_high - u);
  double l_high = POW_SCALE_HIGH_double * p_high;
  double l_low = POW_SCALE_LOW_double * p_high + p_low * POW_SCALE_double;
  pair result;
  result.high = upper(b.e + (l_high + l_low));
  result.low = l_low - ((result.high - b.e) - l_high);
  return result;
}

/// x^y for a positive, finite x and |y| <= 2^65.
INLINE double positive_power(double x, double y) {
  pair l = log2_pair(x);
  double y_high = upper(y);
  double high = y_high * l.high;
  double low = (y - y_high) * l.high + y * l.low;
  int beyond = absolute(high) > 1100;
  low = beyond ? 0 : low;
  high = clamped(high, -1100, 1100);

  // 2^(high + low) = 2^k exp(r), r = (high - k + low) ln 2.
  double k = nearest(high);
  double fraction = high - k;
  double sum = fraction + low;
  double sum_high = upper(sum);
  double sum_low = (sum - sum_high) + (low - (sum - fraction));
  double u = sum_high * LN2_26_HIGH_double;
  double v = sum_high * LN2_26_LOW_double + sum_low * LN2_double;
  exp_argument a = {.k = k, .r = u + v};
  a.low = v - (a.r - u);
  return scaled(1 + (a.r + exp_remainder(a)), k);
}

/// Not zero for zeros, infinities, NaN and exponents so large that their parity is not simple.
INLINE bits is_hard_power(double x, double y) {
  double a = absolute(x);
  return !(a > 0) || !(a < INFINITE) || !(absolute(y) < 0x1p51);
}

/// x^y from |x|^y.
INLINE double easy_power(double x, double y, double magnitude) {
  bits odd = to_integer(y) << 63;
  double negative = nearest(y) == y ? from_bits(to_bits(magnitude) ^ odd) : NOT_A_NUMBER;
  return x < 0 ? negative : magnitude;
}

/// The rules of C99, F.9.4.4, for one element.
static double hard_power(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return x + y;
  double a = absolute(x);
  if (absolute(y) == INFINITE) return a == 1 ? 1 : ((a > 1) == (y > 0) ? INFINITE : 0);
  int large = absolute(y) >= 0x1p62;
  int integer = large || (double)(int64_t)y == y;
  int odd = !large && integer && ((int64_t)y & 1);
  double result;
  if (a == 0 || a == INFINITE) {
    result = (a == 0) == (y < 0) ? INFINITE : 0;
  } else if (x < 0 && !integer) {
    return NOT_A_NUMBER;
  } else {
    result = positive_power(a, clamped(y, -0x1p65, 0x1p65));
  }
  return odd && (to_bits(x) & SIGN_BIT) ? -result : result;
}

/// A loop that takes |x|^y from `magnitude_of`.
#define POWER_LOOP(name, type, magnitude_of)                                               \
  INLINE void name##_loop(const type *x, const type *y, type *z, ptrdiff_t count) {        \
    bits hard = 0;                                                                         \
    VECTOR_LOOP for (ptrdiff_t i = 0; i < count; i++) {                                    \
      hard |= is_hard_power(x[i], y[i]);                                                   \
      z[i] = (type)easy_power(x[i], y[i], magnitude_of(absolute(x[i]), y[i]));             \
    }                                                                                      \
    for (ptrdiff_t i = 0; hard && i < count; i++) {                                        \
      if (is_hard_power(x[i], y[i])) z[i] = (type)hard_power(x[i], y[i]);                  \
    }                                                                                      \
  }

/// x^y for a positive, finite x that is a float.
INLINE double positive_power_float(double x, double y) {
  binary_parts b = binary_parts_of(x, 0);
  return exp_of(y * log_of_parts(b.e, b.m - 1, -0.0));
}

#define BINARY_FLOAT const float *x, const float *y, float *z, ptrdiff_t count

POWER_LOOP(pow, double, positive_power)
POWER_LOOP(powf, float, positive_power_float)

EXPORT(pow, cvm_pow_double, BINARY, x, y, z, count)
EXPORT(powf, cvm_pow_float, BINARY_FLOAT, x, y, z, count)
