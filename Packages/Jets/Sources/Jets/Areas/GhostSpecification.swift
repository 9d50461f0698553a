/// Where ghosts lie: a grid in rapidity and azimuth, each scattered in its cell.
///
/// The defaults are those of the FastJet manual (1111.6097, section 7.2).
public struct GhostSpecification: Sendable, Equatable {
  /// Ghosts lie up to this rapidity on both sides.
  public var maxRapidity: Double
  /// The area of a cell that is asked for; ``cellArea`` is what the grid allows.
  public var area: Double
  /// The number of sets of ghosts that active areas are averaged over.
  public var repeats: Int
  /// The width of the scatter in units of a cell.
  public var gridScatter: Double
  /// The relative width of the scatter of the transverse momenta.
  public var ptScatter: Double
  /// The mean transverse momentum of a ghost, in GeV.
  public var meanPt: Double
  /// The seed of the scatter.
  public var seed: UInt64

  /// Creates a specification; it is checked where it is used.
  public init(
    maxRapidity: Double = 6, area: Double = 0.01, repeats: Int = 1, gridScatter: Double = 1,
    ptScatter: Double = 0.1, meanPt: Double = 1e-100, seed: UInt64 = 0
  ) {
    self.maxRapidity = maxRapidity
    self.area = area
    self.repeats = repeats
    self.gridScatter = gridScatter
    self.ptScatter = ptScatter
    self.meanPt = meanPt
    self.seed = seed
  }

  /// The number of cells around, and from rapidity zero to the largest.
  var cells: (around: Int, along: Int) {
    let side = area.squareRoot()
    return (
      Swift.max(Int((2 * .pi / side).rounded(.up)), 1),
      Swift.max(Int((maxRapidity / side).rounded(.up)), 1)
    )
  }

  /// The area that a ghost stands for.
  ///
  /// - Precondition: the area asked for is positive.
  public var cellArea: Double {
    let cells = cells
    return 2 * .pi / Double(cells.around) * (maxRapidity / Double(cells.along))
  }

  func validate() throws(JetsError) {
    try check("The area of a ghost", area, area > 1e-6 && area < 100, "between 10⁻⁶ and 100")
    try check(
      "The largest rapidity of ghosts", maxRapidity, maxRapidity > 0 && maxRapidity <= 30,
      "positive and at most 30")
    try check("The number of sets of ghosts", Double(repeats), repeats > 0, "positive")
    try check(
      "The scatter of ghosts", gridScatter, gridScatter >= 0 && gridScatter <= 10, "from 0 to 10")
    try check("The scatter of pt", ptScatter, ptScatter >= 0 && ptScatter < 2, "from 0 to 2")
    try check(
      "The mean pt of ghosts", meanPt, meanPt >= 1e-130 && meanPt < 1, "between 10⁻¹³⁰ and 1")
    let count = 2 * cells.around * cells.along
    guard count < ClusterWorkspace.particleLimit / 4 else {
      throw JetsError(.tooManyParticles(count, limit: ClusterWorkspace.particleLimit / 4))
    }
  }

  private func check(
    _ name: String, _ value: Double, _ isGood: Bool, _ rule: String
  ) throws(JetsError) {
    guard isGood else { throw JetsError(.parameter(name: name, value, rule: rule)) }
  }
}
