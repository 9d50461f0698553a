import Columnar

/// Collects the values of one column while they are decoded one after another.
///
/// There is a tree of sinks for each column: one for the lists, one for their content, and so on.
/// A sink belongs to one thread.
class ColumnSink {
  /// The number of values collected since the last ``take()``.
  var count: Int { 0 }

  /// The least number of bytes that one value takes, for checks of counts.
  var smallestSize: Int { 1 }

  /// The number of bytes that every value takes; nil when it differs from value to value.
  var fixedSize: Int? { nil }

  /// A class that the file does not describe, whose values are taken for integers.
  var undescribed: String? { nil }

  /// A value as an integer, for sinks of integers that count the entries of another member.
  func integer(at row: Int) -> Int? { nil }

  /// Decodes consecutive values.
  func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {}

  /// Decodes the values of several collections, each of which must use up its bytes.
  func decode(_ runs: [ValueRun], in bytes: [UInt8]) throws(ROOTError) {
    for run in runs {
      var cursor = Cursor(bytes, run.bytes)
      try cursor.readExactly(to: run.bytes.upperBound, undescribed: undescribed) {
        inner throws(ROOTError) in
        try decode(run.count, from: &inner)
      }
    }
  }

  /// Decodes consecutive values that lack the header they have when they stand alone.
  func decodeBare(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try decode(count, from: &cursor)
  }

  /// Decodes consecutive values of a member of several objects, which share one header.
  func decodeShared(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try decode(count, from: &cursor)
  }

  /// Decodes as many values of a member of several objects as there are until the end.
  func decodeUntilEnd(from cursor: inout Cursor) throws(ROOTError) {
    while cursor.remaining > 0 {
      let before = cursor.position
      try decode(1, from: &cursor)
      guard cursor.position > before else {
        throw ROOTError(.malformed, "A value takes no bytes")
      }
    }
  }

  /// Decodes one collection that is written member by member, instead of object by object.
  ///
  /// - Parameter header: the version of the class of its objects.
  func decodeMemberwise(_ header: ObjectHeader, from cursor: inout Cursor) throws(ROOTError) {
    throw ROOTError(.unsupported, "It is written memberwise")
  }

  /// Whether objects of such a version take no bytes when they are written member by member.
  func hasNoMembers(_ header: ObjectHeader) -> Bool { false }

  /// Decodes the members of several objects, member by member.
  func decodeMembers(
    _ count: Int, header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    throw ROOTError(.unsupported, "It is written memberwise")
  }

  /// Adds a value, behind which the cursor moves, to the layout of an object that has it for a member;
  /// false when the bytes of such values vary.
  func describe(
    in layout: inout FixedLayout, _ cursor: inout Cursor
  ) throws(ROOTError) -> Bool {
    guard let fixedSize else { return false }
    layout.add(self, at: cursor.position)
    try cursor.skip(fixedSize)
    return true
  }

  /// Decodes a member of several objects: consecutive values at each of some places.
  ///
  /// - Parameter offset: what is added to the places.
  func gather(
    _ count: Int, at places: [Int], plus offset: Int, from bytes: [UInt8]
  ) throws(ROOTError) {
    var cursor = Cursor(bytes)
    for place in places {
      try cursor.move(to: place + offset)
      try decode(count, from: &cursor)
    }
  }

  /// Finds out from one entry, which is all that the cursor holds, whether objects have headers.
  func probe(_ entry: Cursor) {}

  /// Appends empty lists, or zeros for numbers that count, in place of entries that were not written.
  func appendNothing(_ count: Int) throws(ROOTError) {
    throw ROOTError(.unsupported, "The branch lacks the first entries of the tree")
  }

  /// Makes room for values that are about to be decoded, from so many bytes together.
  func reserve(_ count: Int, bytes: Int) {}

  /// Makes room for so many times the values collected so far, when their size varies.
  func reserve(times factor: Double) {}

  /// The values collected so far; the sink is empty afterwards.
  func take() throws(ROOTError) -> AnyColumn { .bool([]) }
}
