import HEPCore

/// For each entry of a row, which entry of the same row of another column lies nearest.
public struct NearestMatches<Distance: FloatingPoint & ColumnElement>: Sendable
where Distance.Column == [Distance] {
  /// For each entry, the index of its match in its row of the other column, or missing.
  ///
  /// Use it with ``Jagged/taking(_:)-(Jagged<Int?>)``.
  public let indices: Jagged<Int?>

  /// For each entry, the distance of its match, or missing.
  public let distances: Jagged<Distance?>
}

extension Jagged {
  /// Matches each entry with the nearest one of the same row of another column.
  ///
  ///     let matches = try jets.nearest(in: muons, within: 0.4) { $0.deltaR($1) }
  ///     let closest = try muons.taking(matches.indices)
  ///
  /// - Parameters:
  ///   - other: the column whose entries are matched.
  ///   - limit: the largest distance of a match; one at just that distance counts.
  ///   - unique: whether an entry of `other` can be the match of one entry only. Then the nearest of
  ///     all pairs of the row is matched first, then the nearest among what is left.
  ///   - distance: the distance of two entries. A pair whose distance is NaN does not match.
  /// - Throws: ``ColumnarError`` when the columns do not have as many rows.
  /// - Complexity: O(*n* *m*) for rows of lengths *n* and *m*; with `unique` O(*n* *m* log *n* *m*).
  public func nearest<Other, Distance>(
    in other: Jagged<Other>, within limit: Distance = .infinity, unique: Bool = false,
    _ distance: (Item.Column.Element, Other.Column.Element) -> Distance
  ) throws(ColumnarError) -> NearestMatches<Distance> {
    try checkRowCounts(count, other.count)
    var (indices, distances): ([Int?], [Distance?]) = ([], [])
    indices.reserveFreshCapacity(content.count)
    distances.reserveFreshCapacity(content.count)
    for row in 0..<self.count {
      let (own, others) = (range(of: row), other.range(of: row))
      var matches = RowMatches<Distance>(count: own.count)
      for first in own {
        for second in others {
          let value = distance(content[first], other.content[second])
          guard value <= limit else { continue }
          matches.consider(
            first - own.lowerBound, second - others.lowerBound, value, unique: unique)
        }
      }
      matches.settle()
      indices.append(contentsOf: matches.indices)
      distances.append(contentsOf: matches.distances)
    }
    return NearestMatches(
      indices: Jagged<Int?>(uncheckedOffsets: offsets, content: OptionalColumn(indices)),
      distances: Jagged<Distance?>(uncheckedOffsets: offsets, content: OptionalColumn(distances)))
  }

  /// In each row the entries at the given indices, missing where the index is.
  ///
  /// - Throws: ``ColumnarError``, naming the row, when an index lies outside its row, or there are
  ///   not as many rows.
  public func taking(_ indices: Jagged<Int?>) throws(ColumnarError) -> Jagged<Item?> {
    try checkRowCounts(count, indices.count)
    var positions: [Int] = []
    positions.reserveFreshCapacity(indices.content.count)
    for row in 0..<count {
      for place in indices.range(of: row) {
        guard let index = indices.content[place] else {
          positions.append(-1)
          continue
        }
        positions.append(try checkedPosition(index, in: range(of: row), row: row))
      }
    }
    return Jagged<Item?>(
      uncheckedOffsets: indices.offsets,
      content: OptionalColumn(uncheckedPositions: positions, content: content))
  }
}

/// The matches of one row while they are found.
private struct RowMatches<Distance: FloatingPoint> {
  var indices: [Int?]
  var distances: [Distance?]
  private var pairs: [(distance: Distance, first: Int, second: Int)] = []

  init(count: Int) {
    indices = Array(repeating: nil, count: count)
    distances = Array(repeating: nil, count: count)
  }

  mutating func consider(_ first: Int, _ second: Int, _ distance: Distance, unique: Bool) {
    if unique {
      pairs.append((distance, first, second))
    } else if distances[first].map({ distance < $0 }) ?? true {
      (indices[first], distances[first]) = (second, distance)
    }
  }

  /// Gives each of the pairs that were kept, from the nearest on, to entries that are still free.
  mutating func settle() {
    var taken = Set<Int>()
    let ordered = pairs.sorted {
      ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second)
    }
    for pair in ordered where indices[pair.first] == nil && taken.insert(pair.second).inserted {
      (indices[pair.first], distances[pair.first]) = (pair.second, pair.distance)
    }
  }
}
