/// Finds out how the values of fields lie in columns.
struct LayoutResolver: Sendable {
  let fields: [RNTupleField]
  let columns: [ColumnRecord]
  let streamers: StreamerTable

  /// The layout of a field with all that is above it.
  ///
  /// Records above the field give way to it; lists and arrays stay around it.
  ///
  /// - Throws: ``ROOTError`` with the reason when the field cannot be read.
  func layout(of field: RNTupleField) throws(ROOTError) -> FieldLayout {
    var path = [field]
    while let parent = path[0].parent { path.insert(fields[parent], at: 0) }
    return try layout(path[...])
  }

  /// The layout of the first field of a path; of what it contains, only the rest of the path.
  private func layout(_ path: ArraySlice<RNTupleField>) throws(ROOTError) -> FieldLayout {
    let field = path[path.startIndex]
    let rest = path.dropFirst()
    switch field.record.role {
    case .record: return rest.isEmpty ? .record(try members(of: field)) : try layout(rest)
    case .collection: return try collection(field, rest)
    case .variant:
      guard rest.isEmpty else {
        throw ROOTError(.unsupported, "Alternatives of a variant are read with the variant only")
      }
      return try variant(field)
    case .streamer: return try streamed(field)
    case .leaf: return try leaf(field, rest)
    case nil:
      throw ROOTError(.unsupported, "The field '\(field.name)' has a role that is not known")
    }
  }

  private func leaf(
    _ field: RNTupleField, _ rest: ArraySlice<RNTupleField>
  ) throws(ROOTError) -> FieldLayout {
    if let size = field.record.repetition {
      guard let size = Int32(exactly: size).map(Int.init) else {
        throw ROOTError(.malformed, "Arrays of \(size) values are announced")
      }
      if field.children.isEmpty {
        return .array(size: size, .number(.bool, try choice(field, 0, of: 1)))
      }
      return .array(size: size, try content(of: field, rest))
    }
    if field.typeName == "std::string" {
      return .string(
        ends: try ends(field, of: 2), characters: try characters(field, type: .char))
    }
    if field.typeName.hasPrefix("ROOT::RNTupleCardinality<") {
      let isLong = field.typeName.contains("64")
      return .cardinality(isLong: isLong, try ends(field, of: nil))
    }
    if !field.children.isEmpty, field.columns.isEmpty { return try content(of: field, rest) }
    return try number(field)
  }

  private func collection(
    _ field: RNTupleField, _ rest: ArraySlice<RNTupleField>
  ) throws(ROOTError) -> FieldLayout {
    let ends = try ends(field, of: 1)
    let type = CXXType(field.typeName)?.name ?? ""
    if rest.isEmpty, Self.maps.contains(type), field.children.count == 1 {
      let pair = fields[field.children[0]]
      if pair.record.role == .record, pair.children.count == 2 {
        let members = try members(of: pair)
        if members.count == 2 {
          return .map(ends: ends, keys: members[0].layout, values: members[1].layout)
        }
      }
    }
    let content = try content(of: field, rest)
    return Self.optionals.contains(type)
      ? .optional(ends: ends, content) : .list(ends: ends, content)
  }

  private static let maps: Set = ["map", "unordered_map", "multimap", "unordered_multimap"]
  private static let optionals: Set = ["optional", "unique_ptr"]

  /// What a field contains: the rest of the path, or its one child, or all of them as a record.
  private func content(
    of field: RNTupleField, _ rest: ArraySlice<RNTupleField>
  ) throws(ROOTError) -> FieldLayout {
    if !rest.isEmpty { return try layout(rest) }
    guard field.children.count == 1 else { return .record(try members(of: field)) }
    return try layout([fields[field.children[0]]])
  }

  /// The members of a record, those of its base classes where these stand.
  private func members(
    of field: RNTupleField
  ) throws(ROOTError) -> [(name: String, layout: FieldLayout)] {
    var result: [(name: String, layout: FieldLayout)] = []
    var seen: Set<String> = []
    var counts: [String: Int] = [:]
    func add(_ name: String, _ layout: FieldLayout) {
      var unique = name
      while !seen.insert(unique).inserted {
        counts[name, default: 0] += 1
        unique = "\(name)_\(counts[name] ?? 0)"
      }
      result.append((unique, layout))
    }
    for child in field.children.map({ fields[$0] }) {
      if child.isBase, child.record.role == .record {
        for member in try members(of: child) { add(member.name, member.layout) }
      } else {
        add(child.name, try layout([child]))
      }
    }
    return result
  }

  private func variant(_ field: RNTupleField) throws(ROOTError) -> FieldLayout {
    var alternatives: [FieldLayout] = []
    for child in field.children { alternatives.append(try layout([fields[child]])) }
    let tags = try choice(field, 0, of: 1)
    try check(tags, field) { $0 == .switch }
    return .variant(tags, alternatives)
  }

  private func streamed(_ field: RNTupleField) throws(ROOTError) -> FieldLayout {
    guard let type = CXXType(field.typeName) else {
      throw ROOTError(.unsupported, "The class \(field.typeName) cannot be understood")
    }
    let encoding = Encoding(type, in: streamers)
    _ = try ColumnSink.make(encoding, context: SinkContext(streamers))
    return .streamed(
      ends: try ends(field, of: 2), bytes: try characters(field, type: .byte), encoding)
  }
}
