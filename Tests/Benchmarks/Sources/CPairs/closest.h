// The loop, for the type REAL and its functions; pairs.c includes it once for each type.

typedef struct {
  REAL px, py, pz, energy;
} MOMENTUM;

static void LOAD(const Muons *muons, int64_t start, int64_t count, MOMENTUM *momenta) {
  for (int64_t i = 0; i < count; i++) {
    REAL pt = muons->pt[start + i], mass = muons->mass[start + i];
    REAL sine, cosine;
    SINCOS(muons->phi[start + i], &sine, &cosine);
    REAL px = pt * cosine, py = pt * sine, pz = pt * SINH(muons->eta[start + i]);
    REAL energy = SQRT(px * px + py * py + pz * pz + mass * mass);
    momenta[i] = (MOMENTUM){px, py, pz, energy};
  }
}

static REAL MASS(MOMENTUM a, MOMENTUM b) {
  REAL px = a.px + b.px, py = a.py + b.py, pz = a.pz + b.pz, energy = a.energy + b.energy;
  REAL square = (energy - pz) * (energy + pz) - (px * px + py * py);
  REAL root = SQRT(FABS(square));
  return square < 0 ? -root : root;
}

int CLOSEST(const Muons *muons, double target, float *closest) {
  int64_t longest = 0;
  for (size_t event = 0; event < muons->events; event++) {
    int64_t count = muons->offsets[event + 1] - muons->offsets[event];
    if (count > longest) longest = count;
  }
  MOMENTUM *momenta = malloc((size_t)(longest + 1) * sizeof *momenta);
  if (!momenta) return -1;
  for (size_t event = 0; event < muons->events; event++) {
    int64_t start = muons->offsets[event], count = muons->offsets[event + 1] - start;
    REAL best = (REAL)NAN, distance = (REAL)INFINITY;
    if (count > 1) LOAD(muons, start, count, momenta);
    for (int64_t i = 0; i < count; i++) {
      for (int64_t j = i + 1; j < count; j++) {
        REAL mass = MASS(momenta[i], momenta[j]);
        if (FABS(mass - (REAL)target) < distance) {
          distance = FABS(mass - (REAL)target);
          best = mass;
        }
      }
    }
    closest[event] = (float)best;
  }
  free(momenta);
  return 0;
}
