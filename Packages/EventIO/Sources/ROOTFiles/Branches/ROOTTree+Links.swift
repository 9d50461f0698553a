import Columnar

extension ROOTTree {
  /// Turns references into positions in the collection that holds the objects they refer to.
  ///
  ///     let tracks = try tree.links("Jet.Constituents", to: "Track")
  ///     tracks.typeDescription    // "var * var * ?int64"
  ///
  /// A reference to an object that does not lie in that collection, in the same entry, is missing.
  ///
  /// - Parameters:
  ///   - references: a branch of `TRef`s or `TRefArray`s, or of objects of a collection that have one.
  ///   - targets: the branch of a split collection, whose objects keep their numbers in `fUniqueID`.
  ///   - entries: the entries to read; nil means all.
  /// - Throws: ``ROOTError`` when one of the branches cannot be read or holds something else.
  public func links(
    _ references: String, to targets: String, entries: Range<Int>? = nil
  ) throws(ROOTError) -> AnyColumn {
    let collection = try branch(targets)
    guard let numbers = children(of: collection).first(where: { $0.memberName == "fUniqueID" })
    else {
      throw ROOTError(.wrongType, "The objects in this branch have no numbers")
        .located(in: file.name, at: "\(path)/\(targets)")
    }
    let column = try read(references, entries: entries)
    do throws(ROOTError) {
      let ids = try read(numbers, entries: entries).converted(to: Jagged<UInt32>.self)
      return try Links(ids).resolve(column)
    } catch {
      throw error.located(in: file.name, at: "\(path)/\(references)")
    }
  }
}

/// Where the objects of each number lie, entry by entry.
private struct Links {
  private let places: [[UInt32: Int]]
  /// The highest byte of a number tells the process.
  private static let numberMask: UInt32 = 0x00FF_FFFF

  init(_ ids: Jagged<UInt32>) {
    places = (0..<ids.count).map { entry in
      var places: [UInt32: Int] = [:]
      for (place, id) in ids[entry].enumerated() {
        let number = id & Self.numberMask
        if number != 0, places[number] == nil { places[number] = place }
      }
      return places
    }
  }

  func resolve(_ column: AnyColumn) throws(ROOTError) -> AnyColumn {
    guard case .list(let list) = column else {
      return try resolve(column, offsets: Array(0...column.count))
    }
    return try .lists(
      offsets: list.offsets, try resolve(list.content, offsets: list.offsets))
  }

  /// Resolves the references in records, which belong to the entries that the offsets tell.
  private func resolve(_ column: AnyColumn, offsets: [Int]) throws(ROOTError) -> AnyColumn {
    guard case .record(let record) = column else { throw wrong(column) }
    switch record["ref"] ?? record["refs"] {
    case .uint32(let ids)?: return try positions(ids, offsets)
    case .list(let lists)?:
      guard case .uint32(let ids) = lists.content else { throw wrong(column) }
      let entries = offsets.map { lists.offsets[$0] }
      return try .lists(offsets: lists.offsets, try positions(ids, entries))
    default: throw wrong(column)
    }
  }

  private func positions(_ ids: [UInt32], _ offsets: [Int]) throws(ROOTError) -> AnyColumn {
    var validity: [Int] = []
    var found: [Int64] = []
    validity.reserveCapacity(ids.count)
    for entry in places.indices {
      for id in ids[offsets[entry]..<offsets[entry + 1]] {
        let place = places[entry][id & Self.numberMask]
        validity.append(place == nil ? -1 : found.count)
        if let place { found.append(Int64(place)) }
      }
    }
    return try .optionals(positions: validity, .int64(found))
  }

  private func wrong(_ column: AnyColumn) -> ROOTError {
    ROOTError(.wrongType, "This is \(column.typeDescription), not references")
  }
}
