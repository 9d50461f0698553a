// The kernels for float; pow, which is computed in double, is in Double.c.

#include <stdint.h>

typedef float real;
typedef uint32_t bits;

#define TYPED(name) name##_float
#define MANTISSA_BITS 23
#define BIAS 127

#include "Arithmetic.h"
#include "Exponential.h"
#include "Hyperbolic.h"
#include "Logarithm.h"
#include "ReductionFloat.h"
#include "Trigonometric.h"
#include "ArcTangent.h"
#include "ErrorFunction.h"
#include "Roots.h"
