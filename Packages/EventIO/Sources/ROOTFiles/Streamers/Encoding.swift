/// How a value lies in a streamed buffer.
///
/// It is compiled once from a streamer element or a C++ type name. Two decoders are driven by it:
/// ``ObjectReader`` makes one object, ``ColumnSink`` makes a column out of many values.
indirect enum Encoding: Sendable, Equatable {
  case number(NumberType)
  /// A squeezed real number that is a `Float` or a `Double` in memory.
  case packed(PackedReal, isSingle: Bool)
  /// Bytes with their number in front: one byte, or five.
  case string
  /// Bytes with a 32-bit number in front.
  case longString
  /// As many values as the dimensions say, without anything in between.
  case array([Int], Encoding)
  /// One byte, then as many values as another member says.
  case counted(Encoding, by: String)
  /// Byte count and version, then as many objects as another member says.
  case loop(Encoding, by: String)
  /// As many values as another leaf says.
  case varying(Encoding, by: String)
  /// Byte count and version, then a value.
  case headed(Encoding)
  /// The number of values, then the values: `vector`, `list`, `deque` and `set`.
  case sequence(Encoding)
  /// The number of pairs, then the pairs: `map` and its kin.
  ///
  /// Keys and values have the header that they have as members of an object.
  case map(Encoding, Encoding)
  /// Members one after another, without a header.
  case record(names: [String], [Encoding])
  /// The number of bits, then a byte for each.
  case bitset
  /// The two words, without a byte count, that begin most classes.
  case rootObject
  /// The bits of a `TObject`, with the process number that a referenced one has.
  case objectBits
  /// An object of a class that the table knows by this number, behind its own header.
  case object(Int)
  /// An object of a class that is named in the stream, or a reference to one met before.
  case pointer
  /// The name of a class with a zero byte behind it, then an object of that class.
  case namedObject
  /// A value of a type that the file does not describe, as enumerators are.
  case enumerator(String)
  /// Something that cannot be read, with the reason.
  case unsupported(String)
}
