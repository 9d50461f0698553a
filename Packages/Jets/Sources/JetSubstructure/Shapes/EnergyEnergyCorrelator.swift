public import Jets

extension Jet {
  /// The energy–energy correlator of the jet: for every pair its distance and its weight 2 *z*ᵢ*z*ⱼ.
  ///
  /// *z* are shares of the scalar sum of *p*t; the weights of all pairs and of all particles with
  /// themselves, Σ *z*ᵢ², add up to one (2004.11381). Fill a histogram of the distances with the weights.
  public func energyEnergyCorrelator() -> (distances: [Double], weights: [Double]) {
    let columns = ConstituentColumns(self)
    let whole = columns.totalPt
    var (distances, weights): ([Double], [Double]) = ([], [])
    guard whole > 0 else { return (distances, weights) }
    for i in 0..<columns.count {
      for j in 0..<i {
        distances.append(columns.squaredDistance(i, j).squareRoot())
        weights.append(2 * columns.pt[i] * columns.pt[j] / (whole * whole))
      }
    }
    return (distances, weights)
  }
}
