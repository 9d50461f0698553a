#include "CColumnar.h"
#include "cpu.h"

#include <stdint.h>

#define NUMBER float
#define BITS int32_t
#define NAME(x) x##_float

#include "rows.h"
