public import Vectors

/// The background density as the median over the cells of a grid (1207.2392).
public struct GridMedianBackground: Sendable {
  /// The grid covers this range of rapidities.
  public var rapidity: ClosedRange<Double>
  /// The size of a cell in rapidity and azimuth that is asked for; cells fit the range evenly.
  public var cellSize: Double
  /// The shape of the density in rapidity, up to a factor.
  public var rescaling: (@Sendable (Double) -> Double)?

  /// Creates an estimator.
  public init(
    maxRapidity: Double, cellSize: Double = 0.55,
    rescaling: (@Sendable (Double) -> Double)? = nil
  ) {
    let bound = maxRapidity.isFinite ? maxRapidity.magnitude : 0
    rapidity = -bound...bound
    self.cellSize = cellSize
    self.rescaling = rescaling
  }

  /// The density of an event.
  ///
  /// - Throws: ``JetsError`` for a cell size or a range that is not positive, or for more than 10⁷ cells.
  public func estimate<Momentum: FourMomentum>(
    _ particles: some Sequence<Momentum>
  ) throws(JetsError) -> BackgroundDensity where Momentum.Scalar == Double {
    let grid = try CellGrid(rapidity, cellSize: cellSize)
    var pt = [Double](repeating: 0, count: grid.count)
    var excess = pt
    for particle in particles {
      let momentum = particle.cartesian
      let square = momentum.px * momentum.px + momentum.py * momentum.py
      let y = Angles.rapidity(kt2: square, pz: momentum.pz, energy: momentum.energy)
      let phi = Angles.phi(px: momentum.px, py: momentum.py)
      guard let cell = grid.cell(y, phi) else { continue }
      let scale = 1 / (rescaling?(y) ?? 1)
      let transverse = square.squareRoot()
      let mass2 = Swift.max(momentum.massSquared, 0)
      pt[cell] += transverse * scale
      excess[cell] += ((square + mass2).squareRoot() - transverse) * scale
    }
    var (rho, rhoM) = (PatchSample(), PatchSample())
    for cell in pt.indices {
      rho.add(pt[cell])
      rhoM.add(excess[cell])
    }
    let area = grid.cellArea
    let (median, spread) = rho.medianAndSpread()
    let (medianM, spreadM) = rhoM.medianAndSpread()
    return BackgroundDensity(
      rho: median / area, sigma: spread / area.squareRoot(), rhoM: medianM / area,
      sigmaM: spreadM / area.squareRoot(), meanArea: area, patches: Double(grid.count),
      rescaling: rescaling)
  }
}
