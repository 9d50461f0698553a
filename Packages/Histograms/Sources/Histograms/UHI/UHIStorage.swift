/// The storage of a histogram in UHI schema 1: dense, sparse or empty.
struct UHIStorage {
  enum Key: String, CodingKey {
    case type, values, variances, index, counts
    case sumOfWeights = "sum_of_weights"
    case sumOfSquaredWeights = "sum_of_weights_squared"
  }

  /// The most cells of a sparse or empty storage, whose size no list of values bounds.
  static let mostUnlistedCells = 1 << 22

  private let container: KeyedDecodingContainer<Key>
  private let extents: [Int]
  private let count: Int

  init(_ container: KeyedDecodingContainer<Key>, _ axes: [AnyAxis]) throws {
    self.container = container
    extents = axes.map(\.extent)
    do {
      count = try AnyHistogram.cellCount(axes)
    } catch {
      throw HistogramError(.json(path: "$.axes", error.description))
    }
  }

  /// Reads a storage of the kind the document names.
  func decode(isUnweighted: Bool) throws -> any CellStorage {
    let name = try container.decode(String.self, forKey: .type)
    guard let kind = StorageKind(rawValue: name) else {
      let known = StorageKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: container,
        debugDescription: "storage \"\(name)\" is not one of \(known)")
    }
    guard container.contains(.values) else { return kind.storage.empty(count: try unlisted()) }
    switch kind {
    case .int:
      return Counts(counts: try cells(.values, zero: 0))
    case .double:
      return Sums(sums: try cells(.values, zero: 0), isUnweighted: isUnweighted)
    case .weighted:
      let (values, variances) = (try numbers(.values), try numbers(.variances))
      return Weighted(
        cells: zip(values, variances).map { WeightedSum(value: $0, variance: $1) })
    case .mean:
      let counts = try numbers(.counts)
      let (values, variances) = (try numbers(.values), try numbers(.variances))
      return Mean(
        cells: counts.indices.map {
          SampleMean(count: counts[$0], mean: values[$0], sampleVariance: variances[$0])
        })
    case .weightedMean:
      let (sums, squares) = (try numbers(.sumOfWeights), try numbers(.sumOfSquaredWeights))
      let (values, variances) = (try numbers(.values), try numbers(.variances))
      return WeightedMean(
        cells: sums.indices.map {
          WeightedSampleMean(
            sumOfWeights: sums[$0], sumOfSquaredWeights: squares[$0], mean: values[$0],
            sampleVariance: variances[$0])
        })
    }
  }

  private func numbers(_ key: Key) throws -> [Double] { try cells(key, zero: 0) }

  private func cells<Number: Decodable>(_ key: Key, zero: Number) throws -> [Number] {
    guard (try? container.decode(String.self, forKey: key)) == nil else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "a path to another file; only values in the document can be read")
    }
    guard container.contains(.index) else {
      var nested: any UnkeyedDecodingContainer = try container.nestedUnkeyedContainer(forKey: key)
      return try NestedArray.decode(extents[...], from: &nested)
    }
    var cells = [Number](repeating: zero, count: try unlisted())
    let listed = try container.decode([Number].self, forKey: key)
    let places = try places()
    guard listed.count == places.count else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "\(listed.count) elements for \(places.count) bins in the index")
    }
    for (place, number) in zip(places, listed) { cells[place] = number }
    return cells
  }

  /// The cells that a sparse storage lists: one array of positions per axis.
  private func places() throws -> [Int] {
    let index = try container.decode([[Int]].self, forKey: .index)
    let bins = index.first?.count ?? 0
    guard index.count == extents.count, index.allSatisfy({ $0.count == bins }) else {
      throw corruptIndex("not one array of equal length per axis")
    }
    var places = [Int](repeating: 0, count: bins)
    for (positions, extent) in zip(index, extents) {
      for (i, position) in positions.enumerated() {
        guard (0..<extent).contains(position) else {
          throw corruptIndex("bin \(position) of an axis with \(extent)")
        }
        places[i] = places[i] * extent + position
      }
    }
    return places
  }

  /// The number of cells, if it is not absurd for a storage that does not list them.
  private func unlisted() throws -> Int {
    guard count <= UHIStorage.mostUnlistedCells else {
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: container,
        debugDescription: "\(count) cells without values; at most 4194304 are read")
    }
    return count
  }

  private func corruptIndex(_ why: String) -> DecodingError {
    DecodingError.dataCorruptedError(forKey: .index, in: container, debugDescription: why)
  }
}
