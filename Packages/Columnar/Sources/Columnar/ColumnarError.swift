/// What is wrong with a column, and where.
public struct ColumnarError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case noOffsets
    case firstOffset(Int)
    case decreasingOffsets(row: Int, Int, Int)
    case lastOffset(Int, contentCount: Int)
    case badCount(row: Int, Int)
    case rowCounts(Int, Int)
    case rowLengths(row: Int, Int, Int)
    case typeMismatch(expected: String, found: String)
    case indexOutOfRange(row: Int, index: Int, count: Int)
    case arraySize(size: Int, count: Int, contentCount: Int)
    case fieldLength(name: String, expected: Int, found: Int)
    case duplicateField(name: String)
    case noField(name: String, names: [String])
    case badTag(row: Int, tag: Int, alternatives: Int)
    case badForm(String)
    case badBuffer(name: String, needed: Int, found: Int?)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// What a column of your own throws when it cannot be made from one of another type.
  public init(expected: String, found: String) {
    kind = .typeMismatch(expected: expected, found: found)
  }
}

extension ColumnarError: CustomStringConvertible {
  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    switch kind {
    case .noOffsets:
      "There are no offsets; a column without rows still has the one offset 0."
    case .firstOffset(let first):
      "The first offset is \(first); it must be 0."
    case .decreasingOffsets(let row, let start, let end):
      "Row \(row) begins at offset \(start) and ends at \(end); offsets must never decrease."
    case .lastOffset(let last, let count):
      "The last offset is \(last), but the content has \(count) entries; they must agree."
    case .badCount(let row, let count):
      "Row \(row) has length \(count); lengths must be zero or more, and fit together in an Int."
    case .rowCounts(let left, let right):
      "The columns have \(left) and \(right) rows; they must have as many."
    case .rowLengths(let row, let left, let right):
      "Row \(row) has \(left) entries in one column and \(right) in the other; "
        + "all rows must have the same lengths."
    case .typeMismatch(let expected, let found):
      "The column has type \(found), not \(expected); ask for the type it has."
    case .indexOutOfRange(let row, let index, let count):
      "Row \(row) asks for index \(index) of \(count) entries."
    case .arraySize(let size, let count, let contentCount):
      "\(count) arrays of \(size) need \(size) × \(count) entries, but there are \(contentCount)."
    case .fieldLength(let name, let expected, let found):
      "Field “\(name)” has \(found) rows and the record \(expected); all fields must have as many."
    case .duplicateField(let name):
      "The record has two fields named “\(name)”; names must differ."
    case .noField(let name, let names):
      "The record has no field “\(name)”; it has \(names.joined(separator: ", "))."
    case .badForm(let what):
      "The Awkward form has \(what), which cannot be exchanged."
    case .badBuffer(let name, let needed, nil):
      "There is no buffer “\(name)”; it must have \(needed) bytes."
    case .badBuffer(let name, let needed, let found?):
      "The buffer “\(name)” has \(found) bytes; it must have \(needed)."
    case .badTag(let row, let tag, let alternatives):
      "Row \(row) of the union has tag \(tag), but there are \(alternatives) alternatives."
    }
  }
}
