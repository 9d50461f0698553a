import Vectors

/// Operations on pairs of momenta that are stored in one of the twelve coordinate systems.
struct SystemRequest: Request {
  var azimuthal: String
  var longitudinal: String
  var temporal: String
  /// px, py, pz and energy of the first and of the second momentum of each pair.
  var first: [[Double]]
  var second: [[Double]]
  var angles: [Double]

  func answer() throws -> [String: [Double]] {
    switch azimuthal {
    case "xy": try answer(AzimuthalXY.self)
    case "rhophi": try answer(AzimuthalRhoPhi.self)
    default: throw ProbeError("no azimuthal coordinates are called '\(azimuthal)'")
    }
  }

  private func answer<A: AzimuthalCoordinates>(_ a: A.Type) throws -> [String: [Double]] {
    switch longitudinal {
    case "z": try answer(a, LongitudinalZ.self)
    case "theta": try answer(a, LongitudinalTheta.self)
    case "eta": try answer(a, LongitudinalEta.self)
    default: throw ProbeError("no longitudinal coordinate is called '\(longitudinal)'")
    }
  }

  private func answer<A: AzimuthalCoordinates, L: LongitudinalCoordinate>(
    _ a: A.Type, _ l: L.Type
  ) throws -> [String: [Double]] {
    switch temporal {
    case "t": try results(SpacetimeColumns<Double, A, L, TemporalT>.self)
    case "tau": try results(SpacetimeColumns<Double, A, L, TemporalTau>.self)
    default: throw ProbeError("no temporal coordinate is called '\(temporal)'")
    }
  }

  private func results<Columns: FourMomentumColumns<Double>>(
    _ type: Columns.Type
  ) throws -> [String: [Double]] {
    func columns(_ list: [[Double]]) -> Columns {
      Columns(
        LorentzVectorColumns(
          list.map { LorentzVector(px: $0[0], py: $0[1], pz: $0[2], energy: $0[3]) }))
    }
    let (first, second) = (columns(first), columns(second))
    var answer = systemQuantities(first, second)
    for (name, vectors) in try systemVectors(first, second, angles) {
      answer[name + ".x"] = vectors.px
      answer[name + ".y"] = vectors.py
      answer[name + ".z"] = vectors.pz
      answer[name + ".t"] = vectors.energy
    }
    return answer
  }
}
