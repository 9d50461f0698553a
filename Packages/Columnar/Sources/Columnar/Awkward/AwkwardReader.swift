#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension AnyColumn {
  /// Creates a column from the form, length and buffers that `ak.to_buffers` gives.
  ///
  /// All layouts of Awkward Array 2 are read: lists by offsets or by starts and stops, indexed,
  /// masked by bytes or bits, regular and union arrays. Byte strings become strings. A tuple becomes a
  /// record with the fields `0`, `1`, …. An array of unknown type, which has no entries, becomes one
  /// of `float64`.
  ///
  /// - Throws: ``ColumnarError``, naming the node, when the JSON is not a form, a buffer is missing or
  ///   too short, an index lies outside, or the type of a number is not one of ``AnyColumn``.
  public init(awkward parts: AwkwardBuffers) throws(ColumnarError) {
    let form: AwkwardForm
    do {
      form = try JSONDecoder().decode(AwkwardForm.self, from: Data(parts.form.utf8))
    } catch {
      throw ColumnarError(.badForm("JSON that is not a form: \(error)"))
    }
    guard parts.length >= 0 else { throw ColumnarError(.badCount(row: 0, parts.length)) }
    self = try AwkwardReader(buffers: parts.buffers).column(form, parts.length)
  }
}

/// Reads the nodes of a form.
struct AwkwardReader {
  let buffers: [String: [UInt8]]

  func column(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    switch form.type {
    case "EmptyArray":
      guard length == 0 else { throw ColumnarError(.badForm("an EmptyArray with entries")) }
      return .double([])
    case "NumpyArray": return try numbers(form, length)
    case "ListOffsetArray":
      return try list(form, try integers(form, "offsets", form.offsets, adding(length, 1)))
    case "ListArray": return try scatteredList(form, length)
    case "RegularArray": return try regular(form, length)
    case "RecordArray": return try record(form, length)
    case "IndexedArray":
      let index = try integers(form, "index", form.index, length)
      return try content(form, upTo: index).gathered(at: checked(index))
    case "IndexedOptionArray":
      let index = try integers(form, "index", form.index, length)
      return .optional(
        try OptionalAnyColumn(positions: index, content: content(form, upTo: index)))
    case "ByteMaskedArray":
      let mask = try integers(form, "mask", "i8", length).map { ($0 != 0) == form.validWhen }
      return .optional(try OptionalAnyColumn(validity: mask, content: content(form, length)))
    case "BitMaskedArray": return try bitMasked(form, length)
    case "UnmaskedArray":
      return .optional(
        try OptionalAnyColumn(
          validity: Array(repeating: true, count: length), content: content(form, length)))
    case "UnionArray": return try union(form, length)
    default: throw ColumnarError(.badForm("a node of the class “\(form.type)”"))
    }
  }

  /// The one content of a node.
  private func content(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    guard let inner = form.contents.first else {
      throw ColumnarError(.badForm("a \(form.type) without content"))
    }
    return try column(inner, length)
  }

  /// The one content of a node, long enough for an index.
  private func content(
    _ form: AwkwardForm, upTo index: [Int]
  ) throws(ColumnarError) -> AnyColumn {
    try content(form, adding(Swift.max(index.max() ?? -1, -1), 1))
  }

  private func list(_ form: AwkwardForm, _ offsets: [Int]) throws(ColumnarError) -> AnyColumn {
    guard let start = offsets.first, let end = offsets.last, start >= 0 else {
      throw ColumnarError(.noOffsets)
    }
    try checkOffsets([0] + offsets, contentCount: end)
    let content = try content(form, end).extracting(start..<end)
    return try strings(form, offsets.map { $0 - start }, content)
  }

  /// A list of characters becomes a string.
  private func strings(
    _ form: AwkwardForm, _ offsets: [Int], _ content: AnyColumn
  ) throws(ColumnarError) -> AnyColumn {
    if form.array == "string" || form.array == "bytestring", case .uint8(let bytes) = content {
      return .string(try StringColumn(offsets: offsets, bytes: bytes))
    }
    return .list(try ListColumn(offsets: offsets, content: content))
  }

  private func scatteredList(
    _ form: AwkwardForm, _ length: Int
  ) throws(ColumnarError) -> AnyColumn {
    let starts = try integers(form, "starts", form.starts, length)
    let stops = try integers(form, "stops", form.starts, length)
    let content = try content(form, Swift.max(stops.max() ?? 0, 0))
    var (offsets, positions) = ([0], [Int]())
    for (row, (start, stop)) in zip(starts, stops).enumerated() {
      guard start == stop || (start >= 0 && start < stop && stop <= content.count) else {
        throw ColumnarError(.decreasingOffsets(row: row, start, stop))
      }
      // Rows may overlap: more entries than a machine has memory for are an error, not an attempt.
      guard positions.count + (stop - start) <= maximumEntries else {
        throw ColumnarError(.badCount(row: row, stop - start))
      }
      positions.append(contentsOf: start..<stop)
      offsets.append(positions.count)
    }
    return try strings(form, offsets, content.gathered(at: positions))
  }

  private func regular(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    guard let size = form.size, size >= 0 else {
      throw ColumnarError(.badForm("a RegularArray without a size"))
    }
    let content = try content(form, multiplying(size, length))
    if form.array == "string" || form.array == "bytestring" {
      return try strings(form, (0...length).map { $0 * size }, content)
    }
    return try .array(size: size, count: length, content)
  }

  private func record(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    let names = form.fields ?? form.contents.indices.map { "\($0)" }
    guard names.count == form.contents.count else {
      throw ColumnarError(
        .badForm("a record of \(names.count) names and \(form.contents.count) contents"))
    }
    var fields: [(name: String, column: AnyColumn)] = []
    for (name, inner) in zip(names, form.contents) {
      fields.append((name, try column(inner, length)))
    }
    return try .record(count: length, fields)
  }

  private func bitMasked(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    let bytes = try bytes(form, "mask", adding(length, 7) / 8, width: 1)
    let first = form.leastBitFirst ?? true
    let validity = (0..<length).map { row in
      let shift = first ? row % 8 : 7 - row % 8
      return (bytes[row / 8] >> shift & 1 != 0) == (form.validWhen ?? true)
    }
    return .optional(try OptionalAnyColumn(validity: validity, content: content(form, length)))
  }

  private func union(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    let tags = try integers(form, "tags", "i8", length)
    let index = try integers(form, "index", form.index, length)
    var alternatives: [AnyColumn] = []
    for (tag, inner) in form.contents.enumerated() {
      let own = zip(tags, index).lazy.filter { $0.0 == tag }.map(\.1).max() ?? -1
      alternatives.append(try column(inner, adding(Swift.max(own, -1), 1)))
    }
    return .union(try UnionColumn(tags: tags, positions: index, alternatives: alternatives))
  }

  /// Positions that must not be negative.
  private func checked(_ index: [Int]) throws(ColumnarError) -> [Int] {
    for (row, position) in index.enumerated() where position < 0 {
      throw ColumnarError(.indexOutOfRange(row: row, index: position, count: index.count))
    }
    return index
  }
}

/// The number of entries from which on a list of overlapping rows is taken for broken.
private let maximumEntries = 1 << 32
