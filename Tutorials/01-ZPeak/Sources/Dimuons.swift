import Columnar
import JaggedVectors
import Vectors

/// The pairs of opposite charge among the good muons of each event.
struct Dimuons {
  /// The mass of each pair, in GeV, event after event.
  let masses: [Double]
  /// The weight of the event that each pair is from.
  let weights: [Double]

  init(_ events: MuonEvents) throws {
    var isGood = try (events.muons.pt .> 20) .& events.muons.eta.mapItems { abs($0) < 2.4 }
    if let isolation = events.isolation { isGood = try isGood .& (isolation .< 0.15) }
    let muons = try events.muons.filtered(by: isGood)
    let charge = try events.charge.filtered(by: isGood)

    let isOpposite = charge.pairs.map { $0 * $1 < 0 }
    let pairMasses = try muons.pairs.masses.filtered(by: isOpposite)
    masses = pairMasses.flattened.map(Double.init)
    weights = try pairMasses.broadcast(events.weight).flattened
  }
}
