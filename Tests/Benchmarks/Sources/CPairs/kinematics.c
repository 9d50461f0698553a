#define _GNU_SOURCE
#include "kinematics.h"

#include <math.h>

#ifdef __APPLE__
#define sincos __sincos
#endif

void delta_r(size_t count, const double *const *in, double *const *out) {
  for (size_t i = 0; i < count; i++) {
    double eta = in[1][i] - in[5][i];
    double phi = remainder(in[2][i] - in[6][i], 2 * M_PI);
    out[0][i] = sqrt(eta * eta + phi * phi);
  }
}

static void components(const double *const *in, size_t i, double *p) {
  double sine, cosine;
  sincos(in[2][i], &sine, &cosine);
  p[0] = in[0][i] * cosine;
  p[1] = in[0][i] * sine;
  p[2] = in[0][i] * sinh(in[1][i]);
  p[3] = sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2] + in[3][i] * in[3][i]);
}

void pair_mass(size_t count, const double *const *in, double *const *out) {
  for (size_t i = 0; i < count; i++) {
    double a[4], b[4];
    components(in, i, a);
    components(in + 4, i, b);
    double x = a[0] + b[0], y = a[1] + b[1], z = a[2] + b[2], e = a[3] + b[3];
    double square = (e - z) * (e + z) - (x * x + y * y);
    out[0][i] = square < 0 ? -sqrt(-square) : sqrt(square);
  }
}

void to_cartesian(size_t count, const double *const *in, double *const *out) {
  for (size_t i = 0; i < count; i++) {
    double p[4];
    for (int side = 0; side < 8; side += 4) {
      components(in + side, i, p);
      for (int k = 0; k < 4; k++) out[side + k][i] = p[k];
    }
  }
}

void boost(size_t count, const double *const *in, double *const *out) {
  for (size_t i = 0; i < count; i++) {
    double x = in[4][i], y = in[5][i], z = in[6][i], e = in[7][i];
    double mass = sqrt((e - z) * (e + z) - (x * x + y * y));
    double product = x * in[0][i] + y * in[1][i] + z * in[2][i];
    double energy = (e * in[3][i] + product) / mass;
    double factor = (in[3][i] + energy) / (e + mass);
    out[0][i] = in[0][i] + x * factor;
    out[1][i] = in[1][i] + y * factor;
    out[2][i] = in[2][i] + z * factor;
    out[3][i] = energy;
  }
}
