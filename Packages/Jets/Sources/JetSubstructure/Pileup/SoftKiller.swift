public import Jets
public import Vectors

/// SoftKiller (1407.0408): drops particles up to the *p*t that empties half of the cells of a grid.
public struct SoftKiller: Sendable {
  /// The grid covers this range of rapidities.
  public var rapidity: ClosedRange<Double>
  /// The size of a cell.
  public var cellSize: Double

  /// Creates a filter.
  public init(maxRapidity: Double, cellSize: Double = 0.4) {
    let bound = maxRapidity.isFinite ? maxRapidity.magnitude : 0
    rapidity = -bound...bound
    self.cellSize = cellSize
  }

  /// The threshold, and the indices of the particles above it.
  ///
  /// The threshold is the median of the hardest *p*t in each cell, the upper of two middle ones.
  /// Particles outside the grid are kept above the threshold as well.
  ///
  /// - Throws: ``/Jets/JetsError`` for a cell size or a range that is not positive.
  public func filter(
    _ particles: [LorentzVector<Double>]
  ) throws(JetsError) -> (threshold: Double, kept: [Int]) {
    let grid = try CellGrid(rapidity, cellSize: cellSize)
    var hardest = [Double](repeating: 0, count: grid.count)
    for particle in particles {
      let phi = particle.phi < 0 ? particle.phi + 2 * .pi : particle.phi
      guard let cell = grid.cell(particle.rapidity, phi) else { continue }
      hardest[cell] = Swift.max(hardest[cell], particle.pt)
    }
    hardest.sort()
    let threshold = hardest[hardest.count / 2]
    return (threshold, particles.indices.filter { particles[$0].pt > threshold })
  }
}
