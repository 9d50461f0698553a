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
  private let options: UHIOptions

  init(
    _ container: KeyedDecodingContainer<Key>, _ axes: [AnyAxis], _ options: UHIOptions
  ) throws {
    self.container = container
    self.options = options
    extents = axes.map(\.extent)
    guard let count = CellLayout.cellCount(extents) else {
      throw HistogramError(.json(path: "$.axes", HistogramError(.tooManyCells).description))
    }
    self.count = count
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

  private func cells<Number: UHINumber>(_ key: Key, zero: Number) throws -> [Number] {
    guard container.contains(.index) else {
      if let array = try file(key) {
        guard array.shape == extents else {
          throw corrupt(key, "an array of \(array.shape) for bins of \(extents)")
        }
        return try numbers(array, key)
      }
      if extents.isEmpty, let number = try? container.decode(Number.self, forKey: key) {
        return [number]
      }
      var nested: any UnkeyedDecodingContainer = try container.nestedUnkeyedContainer(forKey: key)
      return try NestedArray.decode(extents.isEmpty ? [1] : extents[...], from: &nested)
    }
    var cells = [Number](repeating: zero, count: try unlisted())
    let listed =
      try file(key).map { try numbers($0, key) }
      ?? container.decode([Number].self, forKey: key)
    let places = try places()
    guard listed.count == places.count else {
      throw corrupt(key, "\(listed.count) elements for \(places.count) bins in the index")
    }
    for (place, number) in zip(places, listed) { cells[place] = number }
    return cells
  }

  /// The array in the file whose path stands in place of one; nil if there is no path.
  private func file(_ key: Key) throws -> NumPyArray? {
    guard let path = try? container.decode(String.self, forKey: key) else { return nil }
    return try options.array(path, in: container.codingPath + [key])
  }

  private func numbers<Number: UHINumber>(_ array: NumPyArray, _ key: Key) throws -> [Number] {
    guard let numbers = Number.numbers(of: array) else {
      throw corrupt(key, "an array of numbers that are not whole")
    }
    return numbers
  }

  /// The cells that a sparse storage lists: one array of positions per axis.
  private func places() throws -> [Int] {
    let index = try index()
    let bins = index.first?.count ?? 0
    guard index.count == extents.count, index.allSatisfy({ $0.count == bins }) else {
      throw corrupt(.index, "not one array of equal length per axis")
    }
    var places = [Int](repeating: 0, count: bins)
    for (positions, extent) in zip(index, extents) {
      for (i, position) in positions.enumerated() {
        guard (0..<extent).contains(position) else {
          throw corrupt(.index, "bin \(position) of an axis with \(extent)")
        }
        places[i] = places[i] * extent + position
      }
    }
    return places
  }

  private func index() throws -> [[Int]] {
    guard let array = try file(.index) else {
      return try container.decode([[Int]].self, forKey: .index)
    }
    guard array.shape.count == 2, let integers = array.integers else {
      throw corrupt(.index, "an array that is not of two dimensions and whole numbers")
    }
    let length = array.shape[1]
    return (0..<array.shape[0]).map { axis in
      integers[axis * length..<(axis + 1) * length].map { Int($0) }
    }
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

  private func corrupt(_ key: Key, _ why: String) -> DecodingError {
    DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: why)
  }
}

/// A kind of number in cells.
protocol UHINumber: Codable {
  /// The numbers of an array, if they are of this kind.
  static func numbers(of array: NumPyArray) -> [Self]?
}

extension Double: UHINumber {
  static func numbers(of array: NumPyArray) -> [Double]? { array.values }
}

extension Int64: UHINumber {
  static func numbers(of array: NumPyArray) -> [Int64]? { array.integers }
}
