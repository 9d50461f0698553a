extension ObjectWriter {
  /// `ROOT::TIOFeatures` without a bit set: a class without version, known by its checksum.
  mutating func ioFeatures() {
    part(version: 0) {
      $0.bytes.write(UInt32(0x1aa1_2f10))
      $0.bytes.write(UInt8(0))
    }
  }

  /// A branch with its leaves, whose references are added to `leaves` and by name to `places`.
  mutating func branch(
    _ branch: OutputBranch, compression: Int, leaves: inout [UInt32],
    places: inout [String: UInt32]
  ) {
    let plan = branch.plan
    guard let className = plan.className else {
      object("TBranch") {
        $0.branchPart(
          branch, bits: 0x0140_0000, splitLevel: 0, compression: compression, &leaves, &places)
      }
      return
    }
    let isString = className == "string"
    object("TBranchElement") {
      $0.part(version: 10) {
        $0.branchPart(
          branch, bits: 0x0150_0000, splitLevel: isString ? 0 : 99, compression: compression,
          &leaves, &places)
        $0.bytes.writeString(className)
        $0.bytes.writeString("")
        $0.bytes.writeString("")
        $0.bytes.write(isString ? Self.stringChecksum : Self.checksum(ofName: className))
        $0.bytes.write(Int16(isString ? 2 : 6))
        for number: Int32 in [-1, isString ? -1 : 0, -1, 0] { $0.bytes.write(number) }
        $0.pointer()
        $0.pointer()
      }
    }
  }

  private static let stringChecksum: UInt32 = 1_852_773_892

  /// The checksum of a class without members: that of its name.
  private static func checksum(ofName name: String) -> UInt32 {
    name.utf8.reduce(0) { $0 &* 3 &+ UInt32($1) }
  }

  private static let fewestBaskets = 10
  private static let usualBasketSize = 32_000

  private mutating func branchPart(
    _ branch: OutputBranch, bits: UInt32, splitLevel: Int32, compression: Int,
    _ leaves: inout [UInt32], _ places: inout [String: UInt32]
  ) {
    let plan = branch.plan
    let count = branch.sizes.count
    let room = max(Self.fewestBaskets, count + 1)
    part(version: 13) {
      $0.named(plan.name, plan.title, bits: bits)
      $0.fillAttributes()
      $0.bytes.write(Int32(compression))
      $0.bytes.write(Int32(max(Self.usualBasketSize, branch.largestBasket)))
      $0.bytes.write(Int32(plan.hasOffsets ? 1000 : 0))
      $0.bytes.write(Int32(count))
      $0.bytes.write(branch.entryCount)
      $0.ioFeatures()
      for number: Int32 in [0, Int32(room), splitLevel] { $0.bytes.write(number) }
      for number in [branch.entryCount, 0, branch.plainBytes, branch.storedBytes] {
        $0.bytes.write(number)
      }
      $0.objectArray(count: 0) { _, _ in }
      $0.objectArray(count: plan.leaves.count) {
        let leaf = plan.leaves[$1]
        let place = $0.leaf(leaf, maximum: branch.maximum, places)
        leaves.append(place)
        if plan.leaves.count == 1 { places[plan.name] = place }
      }
      $0.objectArray(count: 0) { _, _ in }
      $0.padded(branch.sizes, room)
      $0.padded(branch.firstEntries + [branch.entryCount], room)
      $0.padded(branch.seeks, room)
      $0.bytes.writeString("")
    }
  }

  /// An array with a byte in front that says it is there, filled up with zeros.
  private mutating func padded<Number: BigEndianStorable & FixedWidthInteger>(
    _ values: [Number], _ count: Int
  ) {
    bytes.write(UInt8(1))
    bytes.write((values + Array(repeating: 0, count: count - values.count))[...])
  }

  private mutating func leaf(
    _ leaf: LeafPlan, maximum: Int, _ places: [String: UInt32]
  ) -> UInt32 {
    object(leaf.number?.leafClass ?? "TLeafElement") {
      $0.part(version: 1) {
        $0.part(version: 2) {
          $0.named(leaf.name, leaf.title, bits: 0x0100_0000)
          $0.bytes.write(Int32(leaf.length))
          $0.bytes.write(Int32(leaf.number?.size ?? 0))
          $0.bytes.write(Int32(leaf.offset))
          $0.bytes.write(maximum > 0)
          $0.bytes.write(leaf.number?.isUnsigned ?? false)
          $0.pointer(leaf.counter.flatMap { places[$0] } ?? 0)
        }
        $0.limits(of: leaf.number, maximum: maximum)
      }
    }
  }

  /// The smallest and the largest value of a leaf, which matter for those that count others.
  private mutating func limits(of number: NumberType?, maximum: Int) {
    switch number {
    case nil:
      bytes.write(Int32(-1))
      bytes.write(Int32(-1))
    case .float:
      bytes.write(Float(0))
      bytes.write(Float(0))
    case .double:
      bytes.write(0.0)
      bytes.write(0.0)
    case let number?:
      let size = number.size
      bytes.bytes += Array(repeating: 0, count: size)
      let largest = Int64(maximum).bigEndian
      withUnsafeBytes(of: largest) { bytes.bytes += $0.suffix(size) }
    }
  }
}
