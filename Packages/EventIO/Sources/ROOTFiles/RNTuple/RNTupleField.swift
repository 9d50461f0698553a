/// A field of an RNTuple: what is known of it without reading its values.
public struct RNTupleField: Sendable {
  /// The name of the field; the items of a collection are called `_0`.
  public let name: String

  /// The names of the fields above it and its own, joined by dots.
  public let path: String

  /// The C++ type; empty for collections and records without one.
  public let typeName: String

  /// The name of the type as it was written in the program, where it differs from ``typeName``.
  public let typeAlias: String

  /// The description of the field.
  public let title: String

  /// Whether the field shows the data of another field in another way.
  public var isProjected: Bool { record.source != nil }

  /// Whether the field is inside of another.
  public var isInner: Bool { parent != nil }

  /// The number of the field in ``RNTuple/fields``.
  let index: Int
  let parent: Int?
  let children: [Int]
  /// The columns of each representation.
  let columns: [[Int]]
  let record: FieldRecord

  /// Whether the field is a base class of the record it is in.
  var isBase: Bool { name.hasPrefix(":_") }
}
