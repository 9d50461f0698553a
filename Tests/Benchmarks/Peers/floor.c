// What reading cannot do without: floor FILE decompresses blocks and changes the order of bytes.
//
// The file holds blocks: codec, stored size, plain size and bytes per number, 32 bits each, then the bytes
// as stored. All are in memory before the clock starts. The codecs are 0 none, 1 zlib, 2 LZMA, 4 LZ4, 5 ZSTD.

#include <libdeflate.h>
#include <lz4.h>
#include <lzma.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xxhash.h>
#include <zstd.h>

static struct libdeflate_decompressor *deflate;
static ZSTD_DCtx *zstd;

static int decompress(uint32_t codec, const uint8_t *stored, uint32_t size, uint8_t *plain, uint32_t count) {
  uint64_t memory = 1 << 28;
  size_t read = 0, written = 0;
  switch (codec) {
  case 1: return libdeflate_zlib_decompress(deflate, stored, size, plain, count, NULL) == LIBDEFLATE_SUCCESS;
  case 2:
    return lzma_stream_buffer_decode(&memory, 0, NULL, stored, &read, size, plain, &written, count) == LZMA_OK;
  case 4:
    XXH64(stored + 8, size - 8, 0);
    return LZ4_decompress_safe((const char *)stored + 8, (char *)plain, (int)size - 8, (int)count) == (int)count;
  case 5: return ZSTD_decompressDCtx(zstd, plain, count, stored, size) == count;
  default: return 0;
  }
}

static void swap(const uint8_t *plain, uint32_t count, uint32_t width, uint8_t *values) {
  if (width == 4)
    for (uint32_t i = 0; i < count / 4; i++) {
      uint32_t bits;
      memcpy(&bits, plain + 4 * i, 4);
      bits = __builtin_bswap32(bits);
      memcpy(values + 4 * i, &bits, 4);
    }
  else
    memcpy(values, plain, count);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

static const char *pass(const uint8_t *bytes, size_t size, uint8_t *scratch, uint8_t *values) {
  for (size_t place = 0; place < size;) {
    uint32_t head[4];
    memcpy(head, bytes + place, sizeof head);
    const uint8_t *stored = bytes + place + sizeof head;
    if (head[0] && !decompress(head[0], stored, head[1], scratch, head[2])) return "a block cannot be decompressed";
    swap(head[0] ? scratch : stored, head[2], head[3], values);
    values += head[2];
    place += sizeof head + head[1];
  }
  return NULL;
}

int main(int count, char **words) {
  FILE *file = count == 2 ? fopen(words[1], "rb") : NULL;
  if (!file) return 64;
  fseek(file, 0, SEEK_END);
  size_t size = ftell(file), total = 0;
  rewind(file);
  uint8_t *bytes = malloc(size);
  if (fread(bytes, 1, size, file) != size) return 66;
  for (size_t place = 0; place < size;) {
    uint32_t head[4];
    memcpy(head, bytes + place, sizeof head);
    total += head[2];
    place += sizeof head + head[1];
  }
  uint8_t *scratch = malloc(1 << 24), *values = malloc(total);
  memset(values, 1, total);
  deflate = libdeflate_alloc_decompressor();
  zstd = ZSTD_createDCtx();
  pass(bytes, size, scratch, values);
  printf("{\"seconds\": [");
  for (int i = 0; i < 7; i++) {
    double start = now();
    const char *failure = pass(bytes, size, scratch, values);
    if (failure) return fprintf(stderr, "%s\n", failure), 65;
    printf("%s%g", i > 0 ? ", " : "", now() - start);
  }
  printf("], \"check\": []}\n");
}
