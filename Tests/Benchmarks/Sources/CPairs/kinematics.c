#define _GNU_SOURCE
#include "kinematics.h"

#include <math.h>

#ifdef __APPLE__
#define sincos __sincos
#endif

void delta_r(size_t count, const double *in, double *out) {
  for (size_t i = 0; i < count; i++) {
    double eta = in[count + i] - in[5 * count + i];
    double phi = remainder(in[2 * count + i] - in[6 * count + i], 2 * M_PI);
    out[i] = sqrt(eta * eta + phi * phi);
  }
}

static void components(size_t count, const double *in, size_t i, double *p) {
  double sine, cosine;
  sincos(in[2 * count + i], &sine, &cosine);
  p[0] = in[i] * cosine;
  p[1] = in[i] * sine;
  p[2] = in[i] * sinh(in[count + i]);
  p[3] = sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2] + in[3 * count + i] * in[3 * count + i]);
}

void pair_mass(size_t count, const double *in, double *out) {
  for (size_t i = 0; i < count; i++) {
    double a[4], b[4];
    components(count, in, i, a);
    components(count, in + 4 * count, i, b);
    double x = a[0] + b[0], y = a[1] + b[1], z = a[2] + b[2], e = a[3] + b[3];
    double square = (e - z) * (e + z) - (x * x + y * y);
    out[i] = square < 0 ? -sqrt(-square) : sqrt(square);
  }
}

void to_cartesian(size_t count, const double *in, double *out) {
  for (size_t i = 0; i < count; i++) {
    double p[4];
    for (int side = 0; side < 8; side += 4) {
      components(count, in + side * count, i, p);
      for (int k = 0; k < 4; k++) out[(side + k) * count + i] = p[k];
    }
  }
}

void boost(
    size_t count, const double *restrict in, double *restrict px, double *restrict py,
    double *restrict pz, double *restrict energies) {
  for (size_t i = 0; i < count; i++) {
    double x = in[4 * count + i], y = in[5 * count + i], z = in[6 * count + i], e = in[7 * count + i];
    double mass = sqrt((e - z) * (e + z) - (x * x + y * y));
    double product = x * in[i] + y * in[count + i] + z * in[2 * count + i];
    double energy = (e * in[3 * count + i] + product) / mass;
    double factor = (in[3 * count + i] + energy) / (e + mass);
    px[i] = in[i] + x * factor;
    py[i] = in[count + i] + y * factor;
    pz[i] = in[2 * count + i] + z * factor;
    energies[i] = energy;
  }
}
