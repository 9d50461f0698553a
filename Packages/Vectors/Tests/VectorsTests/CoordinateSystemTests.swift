import Testing
import Vectors

/// Every operation, for every pair of coordinate systems, against the answer in Cartesian components.
@Suite("Twelve coordinate systems")
struct CoordinateSystemTests {
  static let first = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
  static let second = LorentzVector(px: 5.0, py: 6, pz: 7, energy: 15)

  /// The same vector in all twelve systems.
  static func systems(_ vector: LorentzVector<Double>) -> [any FourMomentum<Double>] {
    func temporal<A: AzimuthalCoordinates, L: LongitudinalCoordinate>(
      _ a: A.Type, _ l: L.Type
    ) -> [any FourMomentum<Double>] {
      [
        SpacetimeVector<Double, A, L, TemporalT>(vector),
        SpacetimeVector<Double, A, L, TemporalTau>(vector),
      ]
    }
    func longitudinal<A: AzimuthalCoordinates>(_ a: A.Type) -> [any FourMomentum<Double>] {
      temporal(a, LongitudinalZ.self) + temporal(a, LongitudinalTheta.self)
        + temporal(a, LongitudinalEta.self)
    }
    return longitudinal(AzimuthalXY.self) + longitudinal(AzimuthalRhoPhi.self)
  }

  static let quantities: [(String, @Sendable (any FourMomentum<Double>) -> Double)] = [
    ("x", { $0.x }), ("y", { $0.y }), ("z", { $0.z }), ("t", { $0.t }), ("rho", { $0.rho }),
    ("rhoSquared", { $0.rhoSquared }), ("phi", { $0.phi }), ("theta", { $0.theta }),
    ("eta", { $0.eta }), ("tau", { $0.tau }), ("tauSquared", { $0.tauSquared }), ("p", { $0.p }),
    ("pSquared", { $0.pSquared }), ("cosTheta", { $0.cosTheta }), ("cotTheta", { $0.cotTheta }),
    ("rapidity", { $0.rapidity }), ("beta", { $0.beta }), ("gamma", { $0.gamma }),
    ("transverseMass", { $0.transverseMass }), ("transverseEnergy", { $0.transverseEnergy }),
    ("plus", { $0.plus }), ("minus", { $0.minus }), ("velocity.y", { $0.velocity.y }),
  ]

  @Test func quantitiesAgree() {
    for (name, quantity) in Self.quantities {
      let expected = quantity(Self.first)
      for vector in Self.systems(Self.first) {
        #expect(agree(quantity(vector), expected, within: 1e-14), "\(name) of \(vector)")
      }
    }
  }

  /// Vector-valued operations; results in the coordinates of the first come back as components.
  func operations<A: FourMomentum<Double>, B: FourMomentum<Double>>(
    _ a: A, _ b: B
  ) -> [LorentzVector<Double>] {
    let beta = Vector3(x: 0.1, y: -0.2, z: 0.3)
    let turn = SpatialTransformation<Double>.euler(phi: 0.3, theta: 0.5, psi: 0.9, order: .yzx)
    return [
      a + b, a - b, (a * 2), -a, a / 3, a.unit, a.boosted(by: b).cartesian,
      a.boosted(toRestFrameOf: b).cartesian, a.boosted(by: beta).cartesian,
      a.boosted(toFrameMovingWith: beta).cartesian, a.boosted(along: .x, velocity: 0.4).cartesian,
      a.boosted(along: .z, gamma: -1.5).cartesian, a.boosted(along: .y, rapidity: 0.7).cartesian,
      a.rotated(about: .x, by: 0.4).cartesian, a.rotated(about: b.momentum, by: 1.1).cartesian,
      a.rotated(turn).cartesian, a.transformed(by: .boost(by: b)).cartesian,
      a.projected(onto: b).with(energy: 0), a.rejected(from: b).with(energy: 0),
    ]
  }

  func numbers<A: FourMomentum<Double>, B: FourMomentum<Double>>(_ a: A, _ b: B) -> [Double] {
    [
      a.dot(b), a.deltaPhi(b), a.deltaEta(b), a.deltaR(b), a.deltaRSquared(b),
      a.deltaR(b, using: .rapidity), a.deltaRapidity(b), a.angle(to: b), a.cosAngle(to: b),
      a.invariantMass(with: b), a.perpendicular(to: b), a.components(along: b).parallel,
      a.components(along: b).perpendicular, a.transverseMass(with: b),
    ]
  }

  @Test func operationsOnAllPairsAgree() {
    let vectors = operations(Self.first, Self.second)
    let values = numbers(Self.first, Self.second)
    for a in Self.systems(Self.first) {
      for b in Self.systems(Self.second) {
        for (index, (found, expected)) in zip(operations(a, b), vectors).enumerated() {
          #expect(
            found.isClose(to: expected, relative: 1e-12, absolute: 1e-12),
            "operation \(index) on \(a) and \(b)")
        }
        for (index, (found, expected)) in zip(numbers(a, b), values).enumerated() {
          #expect((found - expected).magnitude < 1e-12, "number \(index) of \(a) and \(b)")
        }
        #expect(a.isClose(to: Self.first) && !a.isClose(to: b))
        #expect(a.isTimelike() && !a.isSpacelike() && !a.isLightlike())
        #expect(!a.isParallel(to: b) && a.isParallel(to: a) && !a.isPerpendicular(to: b))
      }
    }
  }

  @Test func storedCoordinatesStayExact() {
    let electron = SpacetimeVector(pt: 1000.0, eta: 2.4, phi: 1, mass: 0.000511)
    let back = PtEtaPhiM(
      SpacetimeVector<Double, AzimuthalRhoPhi, LongitudinalZ, TemporalTau>(electron))
    #expect(back.pt == 1000 && back.phi == 1 && back.mass == 0.000511)
    #expect(PtEtaPhiE(electron).eta == 2.4 && PxPyPzM(electron).mass == 0.000511)
    #expect(RhoPhiEta(electron).eta == 2.4 && RhoPhi(electron).phi == 1)
    #expect(electron.spatial.with(mass: 0.000511) == electron)
    #expect(electron.planar.with(eta: 2.4) == electron.spatial)
    #expect(electron.spatial.planar == electron.planar)
  }

  @Test func labelsChooseTheCoordinates() {
    let a = SpacetimeVector(rho: 5.0, z: 3, phi: 1, t: 8)
    let b = SpacetimeVector(x: 1.0, y: 2, theta: 0.5, tau: 2)
    #expect("\(a)" == "(pt: 5.0, pz: 3.0, phi: 1.0, energy: 8.0)")
    #expect("\(b)" == "(px: 1.0, py: 2.0, theta: 0.5, mass: 2.0)")
    #expect("\(PtEtaPhiM(pt: 5.0, eta: 1, phi: 2, mass: 3))".contains("eta: 1.0, phi: 2.0"))
    var c = PtEtaPhiM(pt: 5.0, eta: 1, phi: 2, mass: 3)
    c.pt *= 2
    c.mass = 4
    #expect(c == PtEtaPhiM(pt: 10, eta: 1, phi: 2, mass: 4))
  }
}
