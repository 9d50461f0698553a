/// The strategy for an event: none or some tiles, and how the smallest distance is found.
struct ClusteringPlan {
  let grid: TileGrid?
  let usesTree: Bool

  init(_ strategy: ClusteringStrategy, _ record: ClusterRecord, radius: Double) {
    let isSmall = record.count < 24
    switch strategy {
    case .plain:
      (grid, usesTree) = (nil, false)
    case .tiled, .tiledHeap:
      (grid, usesTree) = (Self.grid(record, radius, fineness: 1), strategy == .tiledHeap)
    case .lazyTiles:
      (grid, usesTree) = (Self.grid(record, radius, fineness: nil), true)
    case .best:
      (grid, usesTree) = (isSmall ? nil : Self.grid(record, radius, fineness: nil), true)
    }
  }

  private static func grid(_ record: ClusterRecord, _ radius: Double, fineness: Int?) -> TileGrid {
    var (low, high) = (Double.infinity, -Double.infinity)
    for i in 0..<record.count where record.rapidity[i].magnitude < Angles.beamRapidity {
      low = Swift.min(low, record.rapidity[i])
      high = Swift.max(high, record.rapidity[i])
    }
    if low > high { (low, high) = (0, 0) }
    let chosen = fineness ?? suited(record.count, radius, extent: Swift.min(high - low, 20))
    return TileGrid(
      radius: radius, fineness: chosen, from: low, to: high, count: record.count)
  }

  /// As many tiles to a radius as leave two jets in each: the fastest of a half to eight, by measurement.
  private static func suited(_ count: Int, _ radius: Double, extent: Double) -> Int {
    let density = Double(count) / (2 * .pi * Swift.max(extent, radius))
    let perRadius = radius * (density / 2).squareRoot()
    return Swift.min(Swift.max(Int(perRadius), 1), 64)
  }
}
