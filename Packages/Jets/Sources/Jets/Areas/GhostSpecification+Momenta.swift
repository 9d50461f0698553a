import HEPCore
import RealModule
public import Vectors

extension GhostSpecification {
  /// The ghosts of an event: massless, on the scattered grid.
  ///
  /// They depend on the specification, the event and the number of the set alone.
  ///
  /// - Throws: ``JetsError`` for a value out of range.
  public func ghosts(event: UInt64 = 0, set: Int = 0) throws(JetsError) -> LorentzVectorColumns<
    Double
  > {
    try validate()
    var generator = RandomStream(seed: seed, stream: UInt64(set), event: event)
    let (around, along) = cells
    let (dphi, dy) = (2 * .pi / Double(around), maxRapidity / Double(along))
    var (px, py, pz, energy): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
    for row in -along..<along {
      for column in 0..<around {
        let y = (Double(row) + 0.5 + gridScatter * (generator.uniform() - 0.5)) * dy
        let phi = (Double(column) + 0.5 + gridScatter * (generator.uniform() - 0.5)) * dphi
        let pt = meanPt * (1 + ptScatter * (generator.uniform() - 0.5))
        px.append(pt * .cos(phi))
        py.append(pt * .sin(phi))
        let grown = Double.exp(y)
        pz.append(0.5 * pt * (grown - 1 / grown))
        energy.append(0.5 * pt * (grown + 1 / grown))
      }
    }
    return LorentzVectorColumns(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }
}
