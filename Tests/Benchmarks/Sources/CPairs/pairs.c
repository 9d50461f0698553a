#define _GNU_SOURCE
#include "pairs.h"

#include <math.h>
#include <stdlib.h>

#ifdef __APPLE__
#define sincos __sincos
#define sincosf __sincosf
#endif

#define REAL double
#define SINCOS sincos
#define SINH sinh
#define SQRT sqrt
#define FABS fabs
#define MOMENTUM MomentumInDouble
#define LOAD load_in_double
#define MASS mass_in_double
#define CLOSEST closest_in_double
#include "closest.h"

#undef REAL
#undef SINCOS
#undef SINH
#undef SQRT
#undef FABS
#undef MOMENTUM
#undef LOAD
#undef MASS
#undef CLOSEST

#define REAL float
#define SINCOS sincosf
#define SINH sinhf
#define SQRT sqrtf
#define FABS fabsf
#define MOMENTUM MomentumInFloat
#define LOAD load_in_float
#define MASS mass_in_float
#define CLOSEST closest_in_float
#include "closest.h"
