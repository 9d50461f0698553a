// The kernels for double, and pow for both types.

#include <stdint.h>

typedef double real;
typedef uint64_t bits;

#define TYPED(name) name##_double
#define MANTISSA_BITS 52
#define BIAS 1023

#include "Arithmetic.h"
#include "Exponential.h"
#include "Hyperbolic.h"
#include "Logarithm.h"
#include "ReductionDouble.h"
#include "Trigonometric.h"
#include "ArcTangent.h"
#include "ErrorFunction.h"
#include "Roots.h"
#include "Power.h"
