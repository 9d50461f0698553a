/// The members of one version of a class, in the order in which they are written.
public struct StreamerInfo: Sendable, Equatable {
  /// The name of the class.
  public let className: String

  /// The version of the class.
  public let version: Int

  /// A checksum of the members, which stands in for the version of classes that have none.
  public let checksum: UInt32

  /// The base classes and members.
  public let elements: [StreamerElement]
}
