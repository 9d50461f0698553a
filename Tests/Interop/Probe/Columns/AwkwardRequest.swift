import Columnar
import Foundation

/// A column that came from Awkward Array, and goes back there.
struct AwkwardRequest: Request {
  var form: String
  var length: Int
  var buffers: [String: Data]

  struct Answer: Encodable {
    var type: String
    var rows: [String]
    var form: String
    var length: Int
    var buffers: [String: Data]
  }

  func answer() throws -> Answer {
    let column = try AnyColumn(
      awkward: AwkwardBuffers(
        form: form, length: length, buffers: buffers.mapValues { Array($0) }))
    let parts = try column.awkward()
    return Answer(
      type: column.typeDescription, rows: (0..<column.count).map(column.text(row:)),
      form: parts.form, length: parts.length, buffers: parts.buffers.mapValues { Data($0) })
  }
}
