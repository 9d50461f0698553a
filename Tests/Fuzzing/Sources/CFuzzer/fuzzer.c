#include "fuzzer.h"

__attribute__((weak)) int LLVMFuzzerRunDriver(int *, char ***, fuzzer_target);

int fuzzer_run(int *count, char ***words, fuzzer_target target) {
  return LLVMFuzzerRunDriver ? LLVMFuzzerRunDriver(count, words, target) : -1;
}
