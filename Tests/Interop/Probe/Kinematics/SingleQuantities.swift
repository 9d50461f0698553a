import Vectors

/// The quantities of momenta and of pairs, each from single momenta.
func singleQuantities<Columns: FourMomentumColumns>(
  _ first: Columns, _ second: Columns
) -> [String: [Double]] {
  typealias Momentum = Columns.Element
  let ofOne: [String: (Momentum) -> Columns.Scalar] = [
    "px": { $0.px }, "py": { $0.py }, "pz": { $0.pz }, "energy": { $0.energy }, "pt": { $0.pt },
    "eta": { $0.eta }, "phi": { $0.phi }, "mass": { $0.mass }, "massSquared": { $0.massSquared },
    "p": { $0.p }, "rapidity": { $0.rapidity }, "transverseMass": { $0.transverseMass },
    "transverseEnergy": { $0.transverseEnergy }, "beta": { $0.beta }, "gamma": { $0.gamma },
  ]
  let ofTwo: [String: (Momentum, Momentum) -> Columns.Scalar] = [
    "sum.px": { ($0 + $1).px }, "sum.energy": { ($0 + $1).energy }, "sum.mass": { ($0 + $1).mass },
    "difference.pz": { ($0 - $1).pz }, "dot": { $0.dot($1) }, "deltaPhi": { $0.deltaPhi($1) },
    "deltaEta": { $0.deltaEta($1) }, "deltaR": { $0.deltaR($1) },
    "deltaRapidity": { $0.deltaR($1, using: .rapidity) }, "angle": { $0.angle(to: $1) },
    "invariantMass": { $0.invariantMass(with: $1) },
    "rest.px": { $0.boosted(toRestFrameOf: $0 + $1).px },
    "rest.energy": { $0.boosted(toRestFrameOf: $0 + $1).energy },
    "moving.pz": { $0.boosted(by: $1).pz }, "moving.energy": { $0.boosted(by: $1).energy },
  ]
  var quantities = ofOne.mapValues { quantity in first.map { Double(quantity($0)) } }
  quantities.merge(
    ofTwo.mapValues { quantity in zip(first, second).map { Double(quantity($0, $1)) } }
  ) { $1 }
  return quantities
}
