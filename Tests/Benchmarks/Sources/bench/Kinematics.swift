import Vectors

/// `kinematics deltaR`, `kinematics boost` or `kinematics mass`: a quantity of columns of momenta.
func computeKinematics(_ words: [String]) throws -> Outcome {
  func coordinate(_ name: String) throws -> [Double] {
    try rawColumn(name + ".f64", as: Double.self)
  }
  let first = try PtEtaPhiMColumns(
    pt: coordinate("pt1"), eta: coordinate("eta1"), phi: coordinate("phi1"),
    mass: coordinate("mass1"))
  let second = try PtEtaPhiMColumns(
    pt: coordinate("pt2"), eta: coordinate("eta2"), phi: coordinate("phi2"),
    mass: coordinate("mass2"))
  switch words.first {
  case "deltaR":
    return try Outcome {
      try first.deltaR(second)
    } check: {
      [$0.reduce(0, +)]
    }
  case "mass":
    return try Outcome {
      try first.invariantMass(with: second)
    } check: {
      [$0.reduce(0, +)]
    }
  case "boost":
    let (left, right) = (first.cartesian, second.cartesian)
    return try Outcome {
      try left.boosted(by: right)
    } check: {
      [$0.px.reduce(0, +), $0.pz.reduce(0, +), $0.energy.reduce(0, +)]
    }
  default: throw BenchError("kinematics deltaR|boost|mass")
  }
}
