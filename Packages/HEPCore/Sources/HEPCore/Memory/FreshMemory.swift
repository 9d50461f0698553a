#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory of long columns, had from the system at once and in large pages.
///
/// Memory fresh from the system costs an interruption per page when it is first written. With pages of
/// 4 KiB, one after the other, that takes longer than filling the column. Memory that has been used
/// before, and other systems than Linux, are left as they are.
public enum FreshMemory {
  private static let largePage = 2 << 20
  private static let page = 4 << 10
  private static let smallest = 256 << 10
  /// Larger blocks than 32 MB have memory of their own, outside of the heap.
  private static let mostInHeap = 31 << 20

  /// Memory that begins where pages do, prepared; to be deallocated by the caller.
  public static func allocate(_ size: Int) -> UnsafeMutableRawBufferPointer {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size, alignment: size >= 2 * largePage ? largePage : page)
    prepare(memory)
    return memory
  }

  /// Gets the heap ready for several columns that take so many bytes together.
  ///
  /// A heap that grows column by column ends inside of a large page, the rest of which then comes in
  /// small ones. Here it grows at once, by twice that size for what is needed on the way but 31 MB at
  /// most, and the columns that are made next come out of that room. When they are gone again, malloc
  /// of glibc leaves up to twice the largest block that it was given back in the heap: columns that
  /// follow on them find memory that is there already.
  public static func expect(_ size: Int) {
    #if os(Linux)
      guard size >= 2 * largePage else { return }
      // The first such block lies outside of the heap; after that, blocks of its size lie inside.
      for _ in 0..<2 {
        let room = UnsafeMutableRawBufferPointer.allocate(
          byteCount: 2 * min(size, mostInHeap / 2), alignment: MemoryLayout<Int>.alignment)
        let start = UInt(bitPattern: room.baseAddress)
        advise(start & ~UInt(largePage - 1), start + UInt(room.count), MADV_HUGEPAGE)
        room.deallocate()
      }
    #endif
  }

  /// Prepares the room that an array has kept for values that are about to be written.
  @inlinable
  public static func prepare<Value>(_ values: inout [Value]) {
    let bytes = values.capacity * MemoryLayout<Value>.stride
    values.withUnsafeMutableBufferPointer { buffer in
      prepare(UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: bytes))
    }
  }

  /// Prepares memory that is about to be written.
  public static func prepare(_ memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard memory.count >= smallest, let address = memory.baseAddress else { return }
      let start = UInt(bitPattern: address)
      let end = start + UInt(memory.count)
      if isPresent(start), isPresent(start + (end - start) / 2), isPresent(end - 1) { return }
      if memory.count >= 2 * largePage {
        advise(start & ~UInt(largePage - 1), end, MADV_HUGEPAGE)
      }
      // Linux 5.14 and newer; older ones refuse it, and the pages come one by one.
      let populateWrite: Int32 = 23
      advise(start & ~UInt(page - 1), end & ~UInt(page - 1), populateWrite)
    #endif
  }

  #if os(Linux)
    /// Whether the page at an address has been written before.
    private static func isPresent(_ address: UInt) -> Bool {
      var state: UInt8 = 0
      let start = UnsafeMutableRawPointer(bitPattern: address & ~UInt(page - 1))
      return mincore(start, 1, &state) == 0 && state & 1 == 1
    }

    private static func advise(_ start: UInt, _ end: UInt, _ advice: Int32) {
      _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), advice)
    }
  #endif
}
