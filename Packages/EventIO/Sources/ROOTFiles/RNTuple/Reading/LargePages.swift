#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory for large results.
enum LargePages {
  /// From this size on, half of the time to fill fresh memory can go into touching its pages.
  private static let smallest = 1 << 20
  private static let pageSize = 4096

  /// Asks the system to back memory that is about to be filled with large pages, where it has them.
  static func advise(_ buffer: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard buffer.count >= smallest, let start = buffer.baseAddress else { return }
      let rest = Int(bitPattern: start) & (pageSize - 1)
      let skipped = rest == 0 ? 0 : pageSize - rest
      _ = madvise(start + skipped, buffer.count - skipped, MADV_HUGEPAGE)
    #endif
  }
}
