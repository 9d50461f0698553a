import Columnar

/// Collects symmetric matrices: the members that all matrices have, then the elements from the
/// diagonal on, row by row.
final class SymmetricSink: ColumnSink {
  private let base: ObjectSink
  private let elements: ColumnSink
  private var offsets = [0]

  /// - Parameter special: the class, of either precision.
  init(_ special: SpecialClass, context: SinkContext, depth: Int) throws(ROOTError) {
    let number = special == .symmetricD ? "double" : "float"
    guard let id = context.table.id(of: "TMatrixTBase<\(number)>") else {
      throw ROOTError(
        .unsupported, "The class TMatrixTBase<\(number)> is not described in the file")
    }
    base = try ObjectSink(id, context: context, depth: depth + 1)
    elements = try ColumnSink.make(
      .number(special == .symmetricD ? .double : .float), context: context, depth: depth + 1)
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { base.smallestSize }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let size = try rowCount(cursor)
      try base.decode(1, from: &cursor)
      let number = try cursor.checked(size * (size + 1) / 2, itemSize: elements.smallestSize)
      try elements.decode(number, from: &cursor)
      offsets.append(elements.count)
    }
  }

  /// The number of rows of the matrix at the cursor, which is its first member.
  private func rowCount(_ cursor: Cursor) throws(ROOTError) -> Int {
    var cursor = cursor
    _ = try cursor.readHeader()
    try cursor.skipIdentity()
    let count = Int(try cursor.read(Int32.self))
    guard 0...SymmetricMatrix.mostRows ~= count else {
      throw ROOTError(.malformed, "A symmetric matrix of \(count) rows is announced")
    }
    return count
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    let lists = try AnyColumn.lists(offsets: offsets, try elements.take())
    guard case .record(let record) = try base.take() else { return lists }
    return try AnyColumn.records(
      count: count, zip(record.names, record.columns).map { ($0, $1) } + [("fElements", lists)])
  }
}

/// What is known of symmetric matrices.
enum SymmetricMatrix {
  /// No matrix has more rows than this.
  static let mostRows = 1 << 15
}
