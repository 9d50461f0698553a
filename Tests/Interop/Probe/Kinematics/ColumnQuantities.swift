import Vectors

/// The quantities of momenta and of pairs, each as a whole column.
func columnQuantities<Columns: FourMomentumColumns>(
  _ first: Columns, _ second: Columns
) throws -> [String: [Double]] {
  let sum = try first + second
  let quantities = [
    "px": first.px, "py": first.py, "pz": first.pz, "energy": first.energy, "pt": first.pt,
    "eta": first.eta, "phi": first.phi, "mass": first.mass, "massSquared": first.massSquared,
    "p": first.p, "rapidity": first.rapidity, "transverseMass": first.transverseMass,
    "transverseEnergy": first.transverseEnergy, "beta": first.beta, "gamma": first.gamma,
    "sum.px": sum.px, "sum.energy": sum.energy, "sum.mass": sum.mass,
    "difference.pz": try (first - second).pz, "deltaPhi": try first.deltaPhi(second),
    "deltaR": try first.deltaR(second),
    "deltaRapidity": try first.deltaR(second, using: .rapidity),
    "invariantMass": try first.invariantMass(with: second),
  ]
  return quantities.mapValues { $0.map { Double($0) } }
}
