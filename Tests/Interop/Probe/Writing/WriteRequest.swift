import Columnar
import Foundation
import ROOTFiles

/// Columns that are written to a file as a tree or as a table of RNTuple, in several batches.
struct WriteRequest: Request {
  var file: String
  /// Whether the file is opened again, or made.
  var appends: Bool?
  var compression: String
  var table: String
  var kind: String
  var names: [String]
  var columns: [ColumnRequest]
  /// For lists: the branch that counts them, or `vector`.
  var storage: [String: String]?
  /// The entries of each batch.
  var step: Int
  /// How often all entries are written, one time after another; once unless given.
  var repeats: Int?
  var clusterSize: Int?
  var basketSize: Int?
  /// Strings that are written beside the table, by path.
  var notes: [String: String]?
  /// What is left undone: `finish`, or `close`.
  var abandon: String?

  struct Answer: Encodable {
    var entries: Int
  }

  func answer() throws -> Answer {
    guard let compression = Compression(compression) else {
      throw ProbeError("unknown compression")
    }
    let file =
      try appends == true
      ? ROOTWriter(appendingTo: file, compression: compression)
      : ROOTWriter(file, compression: compression)
    for (path, text) in (notes ?? [:]).sorted(by: { $0.key < $1.key }) {
      try file.write(text, as: path)
    }
    let columns = try columns.map { try $0.column() }
    let outputs = try zip(names, columns).map { name, column in
      OutputColumn(name, try EntryType(of: column), storage: storage(of: name))
    }
    let count = columns.first?.count ?? 0
    let batches = try stride(from: 0, to: count, by: step).map { start in
      let rows = start..<min(start + step, count)
      return try ColumnBatch(
        zip(names, columns).map { (name: $0, column: $1.extracting(rows)) })
    }
    let all = repeatElement(batches, count: repeats ?? 1).lazy.joined()
    if kind == "rntuple" {
      var writer = try file.ntuple(table, columns: outputs, options: options)
      for batch in all { try writer.append(batch) }
      if abandon != "finish" { try writer.finish() }
    } else {
      var writer = try file.tree(table, columns: outputs, options: options)
      for batch in all { try writer.append(batch) }
      if abandon == "finish" { try writer.save() } else { try writer.finish() }
    }
    if abandon == nil { try file.close() }
    return Answer(entries: count * (repeats ?? 1))
  }

  private var options: TableOptions {
    TableOptions(clusterSize: clusterSize ?? 32 << 20, chunkSize: basketSize ?? 1 << 20)
  }

  private func storage(of name: String) -> OutputColumn.Storage {
    switch storage?[name] {
    case nil: .automatic
    case "vector": .vector
    case let counter?: .counted(by: counter)
    }
  }
}
