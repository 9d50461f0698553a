import Columnar

/// Stands for the content of collections whose class cannot be read: as long as all of them are
/// empty, they can.
final class EmptySink: ColumnSink {
  private let reason: ROOTError

  init(_ reason: ROOTError) { self.reason = reason }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    if count > 0 { throw reason }
  }

  override func decodeMembers(
    _ count: Int, header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    if count > 0 { throw reason }
  }

  override func decodeMemberwise(
    _ header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    throw reason
  }

  override func take() throws(ROOTError) -> AnyColumn { try AnyColumn.records(count: 0, []) }
}
