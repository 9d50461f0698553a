import Vectors

/// Numbers and truth values of pairs of momenta.
func systemQuantities<Columns: FourMomentumColumns<Double>>(
  _ first: Columns, _ second: Columns
) -> [String: [Double]] {
  func one(_ value: (Columns.Element) -> Double) -> [Double] { first.map(value) }
  func two(_ value: (Columns.Element, Columns.Element) -> Double) -> [Double] {
    zip(first, second).map(value)
  }
  return [
    "x": one { $0.x }, "y": one { $0.y }, "z": one { $0.z }, "t": one { $0.t },
    "rho": one { $0.rho }, "phi": one { $0.phi }, "theta": one { $0.theta }, "eta": one { $0.eta },
    "tau": one { $0.tau }, "tau2": one { $0.tauSquared }, "mag": one { $0.p },
    "mag2": one { $0.pSquared }, "costheta": one { $0.cosTheta }, "cottheta": one { $0.cotTheta },
    "rapidity": one { $0.rapidity }, "beta": one { $0.beta }, "gamma": one { $0.gamma },
    "Et": one { $0.transverseEnergy }, "Et2": one { $0.transverseEnergySquared },
    "Mt": one { $0.transverseMass }, "Mt2": one { $0.transverseMassSquared },
    "dot": two { $0.dot($1) }, "deltaphi": two { $0.deltaPhi($1) },
    "deltaeta": two { $0.deltaEta($1) }, "deltaR": two { $0.deltaR($1) },
    "deltaR2": two { $0.deltaRSquared($1) }, "deltaangle": two { $0.angle(to: $1) },
    "deltaRapidityPhi": two { $0.deltaR($1, using: .rapidity) },
    "deltaRapidityPhi2": two { $0.deltaRSquared($1, using: .rapidity) },
    "is_timelike": one { $0.isTimelike() ? 1 : 0 },
    "is_spacelike": one { $0.isSpacelike() ? 1 : 0 },
    "is_parallel": two { $0.isParallel(to: $1, tolerance: 0.3) ? 1 : 0 },
    "is_antiparallel": two { $0.isAntiparallel(to: $1, tolerance: 0.3) ? 1 : 0 },
    "is_perpendicular": two { $0.isPerpendicular(to: $1, tolerance: 0.3) ? 1 : 0 },
  ]
}

/// Momenta that operations make of pairs of momenta.
func systemVectors<Columns: FourMomentumColumns<Double>>(
  _ first: Columns, _ second: Columns, _ angles: [Double]
) throws -> [String: LorentzVectorColumns<Double>] {
  let beta = Vector3(x: 0.1, y: -0.2, z: 0.3)
  let (phi, theta, psi) = (angles[0], angles[1], angles[2])
  let axis = Vector3(x: 1.0, y: 2, z: 3)
  func single(
    _ operation: (Columns.Element, Columns.Element) -> Columns.Element
  ) -> LorentzVectorColumns<Double> {
    LorentzVectorColumns(zip(first, second).map { operation($0, $1) })
  }
  var answer = [
    "add": try first + second, "subtract": try first - second, "scale": first * 1.7,
    "boost_p4": try first.boosted(by: second).cartesian,
    "boost_p4.single": single { $0.boosted(by: $1) },
    "boostCM_of_p4": try first.boosted(toRestFrameOf: second).cartesian,
    "boost_beta3": first.boosted(by: beta).cartesian,
    "boostCM_of_beta3": single { a, _ in a.boosted(toFrameMovingWith: beta) },
    "boostX": first.boosted(along: .x, velocity: 0.4).cartesian,
    "boostY": first.boosted(along: .y, gamma: -1.3).cartesian,
    "boostZ": first.boosted(along: .z, velocity: -0.7).cartesian,
    "rotateX": single { a, _ in a.rotated(about: .x, by: phi) },
    "rotateY": single { a, _ in a.rotated(about: .y, by: phi) },
    "rotateZ": single { a, _ in a.rotated(about: .z, by: phi) },
    "rotate_axis": single { a, _ in a.rotated(about: axis, by: phi) },
    "rotate_nautical": first.rotated(.nautical(yaw: phi, pitch: theta, roll: psi)).cartesian,
    "rotate_quaternion": first.rotated(.quaternion(u: 0.5, i: 0.5, j: -0.5, k: 0.5)).cartesian,
  ]
  for order in EulerOrder.allCases {
    let turn = SpatialTransformation.euler(phi: phi, theta: theta, psi: psi, order: order)
    answer["rotate_euler.\(order.rawValue)"] = first.rotated(turn).cartesian
  }
  return answer
}
