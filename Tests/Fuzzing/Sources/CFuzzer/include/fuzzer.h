#ifndef MARTLET_FUZZER_H
#define MARTLET_FUZZER_H

#include <stddef.h>
#include <stdint.h>

typedef int (*fuzzer_target)(const uint8_t *bytes, size_t count);

/// Runs libFuzzer; -1 when the program was linked without it.
int fuzzer_run(int *count, char ***words, fuzzer_target target);

#endif
