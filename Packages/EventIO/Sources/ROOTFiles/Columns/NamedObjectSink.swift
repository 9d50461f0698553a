import Columnar

/// Collects objects that each stand behind the name of their class, as in the branches of old trees.
final class NamedObjectSink: ColumnSink {
  private let objects: PointerSink
  private let table: StreamerTable

  init(context: SinkContext, depth: Int) {
    objects = PointerSink(context: context, depth: depth)
    table = context.table
  }

  override var count: Int { objects.count }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let name = String(
        decoding: try cursor.take(Int(try cursor.read(UInt8.self))), as: UTF8.self)
      try cursor.skip(1)
      guard let id = table.id(named: name) else {
        throw ROOTError(.unsupported, "The class \(name) is not described in the file")
      }
      try objects.append(id, from: &cursor)
    }
  }

  override func take() throws(ROOTError) -> AnyColumn {
    let column = try objects.take()
    guard case .optional(let optional) = column else { return column }
    return optional.content
  }
}
