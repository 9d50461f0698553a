/// A column as Awkward Array exchanges it: a form, a length and named buffers.
///
/// The three answers of `ak.to_buffers`, and the arguments of `ak.from_buffers`:
///
///     let parts = try column.awkward()
///     let back = try AnyColumn(awkward: parts)
///
/// Buffers are little-endian, whatever the machine is.
public struct AwkwardBuffers: Sendable, Equatable {
  /// The form of the array as JSON, with a `form_key` in each node.
  public var form: String

  /// The number of rows.
  public var length: Int

  /// The bytes of each buffer, by a name such as `node1-offsets`.
  public var buffers: [String: [UInt8]]

  /// Puts the parts together; they are checked when a column is made of them.
  public init(form: String, length: Int, buffers: [String: [UInt8]]) {
    self.form = form
    self.length = length
    self.buffers = buffers
  }
}
