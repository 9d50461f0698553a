#include "CColumnar.h"
#include "cpu.h"

#include <stdint.h>

#define NUMBER double
#define BITS int64_t
#define NAME(x) x##_double

#include "rows.h"
