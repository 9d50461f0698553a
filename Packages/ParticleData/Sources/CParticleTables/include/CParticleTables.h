#ifndef C_PARTICLE_TABLES_H
#define C_PARTICLE_TABLES_H

#include <stdint.h>

/// A particle. Masses and widths are in GeV; -1 stands for unknown, 5 for a parity not defined.
typedef struct {
  int32_t id;
  double mass, mass_up, mass_down;
  double width, width_up, width_down;
  int8_t twice_isospin, g, p, c, conjugation, three_charge, rank, status;
  const char *name, *base_name, *quarks, *latex;
} particle_row;

/// The ground state of a nucleus, its mass in GeV.
typedef struct {
  int16_t z, a;
  double mass;
} nucleus_row;

/// The numbers and names of a particle elsewhere; 0 and the empty name stand for none.
typedef struct {
  int32_t id, geant3, corsika7;
  const char *evtgen, *lhcb;
} conversion_row;

const particle_row *particle_rows(int *count);
const nucleus_row *nucleus_rows(int *count);
const conversion_row *conversion_rows(int *count);
/// The symbol of the element with `z` protons, 0 for the neutron.
const char *element_symbol(int z);

#endif
