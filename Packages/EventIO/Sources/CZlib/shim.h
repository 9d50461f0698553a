#include <zlib.h>

// The initialisers are macros, which Swift does not see.
static inline int zlib_begin_gunzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
static inline int zlib_begin_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
