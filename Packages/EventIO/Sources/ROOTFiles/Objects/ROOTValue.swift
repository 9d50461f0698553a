import Columnar

/// The value of a member of an object.
public enum ROOTValue: Sendable {
  /// A pointer to nothing.
  case null
  /// An integer of any width up to 64 bits, or a truth value, as a signed number.
  case integer(Int64)
  /// An unsigned 64-bit integer.
  case unsigned(UInt64)
  /// A real number of either precision.
  case real(Double)
  /// A string of any of the string classes.
  case string(String)
  /// The bits and the number that `TObject` gives to every object.
  case identity(bits: UInt32, id: UInt32)
  /// An array or collection of plain values.
  case column(AnyColumn)
  /// Another object: a base class, a member, or what a pointer points to.
  case object(ROOTObject)
  /// An object that was met before in the same record, by its ``ROOTObject/place``.
  case reference(Int)
  /// Objects in a collection, a loop or an array of pointers.
  case list([ROOTValue])
  /// Bytes that are kept as they are.
  case bytes(ArraySlice<UInt8>)
  /// Something that could not be read, with the reason; the rest of the object is there.
  case unreadable(String)
}
