/// One base class or member, as a class describes itself in the file.
public struct StreamerElement: Sendable, Equatable {
  /// The name of the member or base class.
  public let name: String

  /// The comment behind the member in the class's header; it may hold a range or a counter.
  public let title: String

  /// The C++ type.
  public let typeName: String

  /// The kind of type, as ROOT numbers them.
  public let code: Int

  /// The lengths of a fixed array; empty for everything else.
  public let dimensions: [Int]

  /// The member that holds the length, for arrays of varying length.
  public let counter: String?

  /// The version of the base class, for base classes.
  public let baseVersion: Int?

  /// The checksum of the base class, where the file has it.
  let baseChecksum: UInt32?

  /// Whether this is a base class.
  public var isBase: Bool { code == 0 || (baseVersion != nil && (66...67).contains(code)) }

  init(
    name: String, title: String = "", typeName: String, code: Int, dimensions: [Int] = [],
    counter: String? = nil, baseVersion: Int? = nil,
    baseChecksum: UInt32? = nil
  ) {
    self.name = name
    self.title = title
    self.typeName = typeName
    self.code = code
    self.dimensions = dimensions
    self.counter = counter
    self.baseVersion = baseVersion
    self.baseChecksum = baseChecksum
  }
}
