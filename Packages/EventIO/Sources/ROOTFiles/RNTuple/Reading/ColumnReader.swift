import HEPCore

/// Reads elements of single columns into arrays.
struct ColumnReader: ~Copyable {
  let store: PageStore
  let workers: Int
  private var pages: PageReader

  init(_ store: PageStore, workers: Int, kept: [Int: PageReader.Kept]? = nil) {
    self.store = store
    self.workers = workers
    pages = PageReader(store.blobs, kept: kept)
  }

  /// The pages of which the next block may need more.
  var kept: [Int: PageReader.Kept]? { pages.kept }

  /// How the bytes of pages become values.
  struct Decoding<Value: BitwiseCopyable & Sendable>: Sendable {
    /// The value of elements that were never stored.
    let zero: Value
    /// Whether the bytes of a page are just the values.
    let isPlain: @Sendable (ColumnRecord) -> Bool
    /// Decodes the wanted elements of a page into a buffer that has a place for each.
    let decode:
      @Sendable (
        UnsafeRawBufferPointer, PageSlice, ColumnRecord, UnsafeMutableBufferPointer<Value>
      ) throws(ROOTError) -> Void
  }

  /// Compressed pages for which a result of any size is allocated at once stand for at most so
  /// many times their bytes; results of better compressed ones grow page by page.
  private static let usualCompression = 64

  /// Reads all elements of a plan.
  mutating func read<Value>(
    _ plan: PagePlan, _ decoding: Decoding<Value>
  ) throws(ROOTError) -> [Value] {
    let stride = MemoryLayout<Value>.stride
    let believable = plan.storedSize.multipliedReportingOverflow(by: Self.usualCompression)
    guard plan.count <= ((believable.overflow ? .max : believable.partialValue) &+ 1 << 20) / stride
    else { return try grow(plan, decoding) }
    var failure: ROOTError?
    let values = [Value](unsafeUninitializedCapacity: plan.count) { buffer, count in
      do throws(ROOTError) {
        let buffer = UnsafeMutableBufferPointer(rebasing: buffer[..<plan.count])
        LargePages.advise(UnsafeMutableRawBufferPointer(buffer))
        buffer[..<plan.start].initialize(repeating: decoding.zero)
        for zeros in plan.zeros { buffer[zeros].initialize(repeating: decoding.zero) }
        try fill(buffer, plan, decoding)
        count = plan.count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return values
  }

  private mutating func fill<Value>(
    _ buffer: UnsafeMutableBufferPointer<Value>, _ plan: PagePlan, _ decoding: Decoding<Value>
  ) throws(ROOTError) {
    let portions = workers > 1 ? plan.portions(stride: MemoryLayout<Value>.stride) : []
    guard portions.count > 1 else {
      for slice in plan.slices {
        try pages.decode(slice, of: store.columns, decoding, into: buffer)
      }
      return
    }
    let shared = SharedBuffer(buffer: buffer)
    let store = store
    do {
      _ = try Blocks(entries: portions.count, size: 1).mapBlocks(workers: workers) { block in
        var pages = PageReader(store.blobs)
        for slice in plan.slices[portions[block.lowerBound]] {
          try pages.decode(slice, of: store.columns, decoding, into: shared.buffer)
        }
      }
    } catch let error as ROOTError {
      throw error
    } catch {
      throw ROOTError(.unreadableFile, "Reading was stopped: \(error)")
    }
  }

  /// Decodes page by page, so that no memory is taken for pages that turn out to be damaged.
  private mutating func grow<Value>(
    _ plan: PagePlan, _ decoding: Decoding<Value>
  ) throws(ROOTError) -> [Value] {
    var values: [Value] = []
    func pad(to count: Int) {
      if values.count < count {
        values.append(contentsOf: repeatElement(decoding.zero, count: count - values.count))
      }
    }
    for slice in plan.slices {
      pad(to: slice.destination)
      let column = store.columns[slice.column]
      try pages.read(slice, bits: column.bits) { bytes throws(ROOTError) in
        let part = try Self.decoded(bytes, slice, column, decoding)
        values.append(contentsOf: part)
      }
    }
    pad(to: plan.count)
    return values
  }

  private static func decoded<Value>(
    _ bytes: UnsafeRawBufferPointer, _ slice: PageSlice, _ column: ColumnRecord,
    _ decoding: Decoding<Value>
  ) throws(ROOTError) -> [Value] {
    var failure: ROOTError?
    let values = [Value](unsafeUninitializedCapacity: slice.elements.count) { buffer, count in
      do throws(ROOTError) {
        let target = UnsafeMutableBufferPointer(rebasing: buffer[..<slice.elements.count])
        try decoding.decode(bytes, slice, column, target)
        count = slice.elements.count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return values
  }
}

/// Memory into whose parts several threads write, each into its own.
private struct SharedBuffer<Value>: @unchecked Sendable {
  let buffer: UnsafeMutableBufferPointer<Value>
}

extension PageReader {
  /// Decodes a part of a page to its place in a result.
  fileprivate mutating func decode<Value>(
    _ slice: PageSlice, of columns: [ColumnRecord], _ decoding: ColumnReader.Decoding<Value>,
    into buffer: UnsafeMutableBufferPointer<Value>
  ) throws(ROOTError) {
    let column = columns[slice.column]
    let range = slice.destination..<slice.destination + slice.elements.count
    let target = UnsafeMutableBufferPointer(rebasing: buffer[range])
    if decoding.isPlain(column),
      try readDirectly(slice, bits: column.bits, into: UnsafeMutableRawBufferPointer(target))
    {
      return
    }
    try read(slice, bits: column.bits) { bytes throws(ROOTError) in
      try decoding.decode(bytes, slice, column, target)
    }
  }
}
