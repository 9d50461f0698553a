/// Writes objects as ROOT streams them: with byte counts, versions, and references to classes and
/// objects that were written before.
struct ObjectWriter {
  var bytes = ByteWriter()

  /// What places in the record are counted from: the length of the key in front of it.
  private let origin: Int
  private var classes: [String: UInt32] = [:]

  private static let byteCountMask: UInt32 = 0x4000_0000
  private static let classMask: UInt32 = 0x8000_0000
  private static let newClass: UInt32 = 0xFFFF_FFFF
  /// References count from two, because zero and one mean something else.
  private static let firstReference = 2

  init(origin: Int) { self.origin = origin }

  /// What a reference to something that begins here will be.
  var reference: UInt32 { UInt32(bytes.count + origin + Self.firstReference) }

  /// A part with its byte count and version in front.
  mutating func part(version: Int16, _ content: (inout ObjectWriter) -> Void) {
    counted {
      $0.bytes.write(version)
      content(&$0)
    }
  }

  /// An object behind a pointer: byte count, class and content; gives back its reference.
  @discardableResult
  mutating func object(
    _ className: String, _ content: (inout ObjectWriter) -> Void
  ) -> UInt32 {
    let reference = reference
    counted {
      $0.writeClass(className)
      content(&$0)
    }
    return reference
  }

  /// A pointer to an object that was written before, or to nothing.
  mutating func pointer(_ reference: UInt32 = 0) { bytes.write(reference) }

  private mutating func counted(_ content: (inout ObjectWriter) -> Void) {
    let start = bytes.count
    bytes.write(UInt32(0))
    content(&self)
    bytes.patch(UInt32(bytes.count - start - 4) | Self.byteCountMask, at: start)
  }

  private mutating func writeClass(_ name: String) {
    if let known = classes[name] {
      bytes.write(known | Self.classMask)
    } else {
      classes[name] = reference
      bytes.write(Self.newClass)
      bytes.writeZeroTerminated(name)
    }
  }
}
