/// The table behind the data of a basket that tells where each entry begins.
struct BasketOffsets {
  private let bytes: [UInt8]
  private let place: Int
  private let origin: Int
  private let entryCount: Int
  private let dataSize: Int

  /// The table of a basket; nil when it has none.
  init?(_ basket: Basket) {
    guard let offsets = basket.offsets else { return nil }
    bytes = basket.bytes
    place = offsets
    origin = basket.origin
    entryCount = basket.entryCount
    dataSize = basket.data.count
    precondition(place >= 0 && place + 4 * entryCount <= bytes.count, "The table was checked")
  }

  /// Appends the end of each run, counted in values from the last entry of an array.
  ///
  /// - Throws: ``ROOTError`` when the offsets are not in order, or a run does not hold a whole number
  ///   of values.
  func append(to ends: inout [Int], itemSize: Int) throws(ROOTError) {
    guard entryCount > 0 else { return }
    let base = ends.last ?? 0
    var flaws = Flaws()
    ends.append(addingCapacity: entryCount) { output in
      flaws = scan(itemSize) { _, end in output.append(base &+ end) }
    }
    guard flaws.signs >= 0 else {
      throw ROOTError(.malformed, "The offsets of the entries of a basket are not in order")
    }
    guard flaws.rest == 0 else {
      throw ROOTError(.malformed, "An entry does not hold a whole number of values")
    }
  }

  /// Whether the runs are as long as those of some rows of another column.
  func agree(_ ends: [Int], from row: Int, itemSize: Int) -> Bool {
    guard entryCount > 0 else { return true }
    var difference = 0
    let flaws = ends.withUnsafeBufferPointer { ends in
      let base = ends[row]
      let rows = UnsafeBufferPointer(rebasing: ends[(row + 1)...])
      return scan(itemSize) { entry, end in difference |= (base &+ end) ^ rows[entry] }
    }
    return difference == 0 && flaws.signs >= 0 && flaws.rest == 0
  }

  private struct Flaws {
    /// Negative when an offset is smaller than the one before it.
    var signs = 0
    /// Not zero when a run does not hold a whole number of values.
    var rest = 0
  }

  /// Hands out the end of each run in values, in one pass.
  @inline(__always)
  private func scan(_ itemSize: Int, _ body: (_ entry: Int, _ end: Int) -> Void) -> Flaws {
    let isPowerOfTwo = itemSize & (itemSize - 1) == 0
    let shift = itemSize.trailingZeroBitCount
    return bytes.withUnsafeBytes { bytes in
      guard let table = bytes.baseAddress.map({ $0 + place }) else { return Flaws() }
      func start(_ entry: Int) -> Int {
        let stored = (table + 4 &* entry).loadUnaligned(as: Int32.self)
        return Int(Int32(bigEndian: stored)) &- origin
      }
      let first = start(0)
      let last = dataSize &- start(entryCount - 1)
      var signs = first | last
      var rest = first
      if isPowerOfTwo {
        for entry in 0..<entryCount &- 1 {
          let end = start(entry &+ 1)
          signs |= end &- start(entry)
          rest |= end & (itemSize &- 1)
          body(entry, end >> shift)
        }
      } else {
        for entry in 0..<entryCount &- 1 {
          let end = start(entry &+ 1)
          signs |= end &- start(entry)
          rest |= end % itemSize
          body(entry, end / itemSize)
        }
      }
      rest |= dataSize % itemSize
      body(entryCount &- 1, dataSize / itemSize)
      return Flaws(signs: signs, rest: rest)
    }
  }
}
