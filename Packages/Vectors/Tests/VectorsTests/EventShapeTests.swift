import Testing
import Vectors

@Suite("Event shapes")
struct EventShapeTests {
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
    mutating func uniform() -> Double { Double.random(in: -1...1, using: &self) }
  }

  static func event(_ seed: UInt64, count: Int) -> [Vector3<Double>] {
    var numbers = Numbers(state: seed)
    return (0..<count).map { _ in
      Vector3(x: numbers.uniform(), y: numbers.uniform(), z: numbers.uniform()) * 50
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func thrustIsTheLargestOverAllSigns(seed: UInt64) throws {
    let event = Self.event(seed, count: Int(seed) + 3)
    let total = event.reduce(0) { $0 + $1.magnitude }
    let exact = (0..<1 << event.count).map { signs in
      event.indices.reduce(Vector3(x: 0.0, y: 0, z: 0)) {
        signs & (1 << $1) == 0 ? $0 + event[$1] : $0 - event[$1]
      }.magnitude / total
    }.max()!
    let thrust = try #require(EventShapes.thrust(event))
    #expect(agree(thrust.value, exact, within: 1e-13))
    let along = event.reduce(0) { $0 + $1.dot(thrust.axis).magnitude } / total
    #expect(agree(along, exact, within: 1e-13) && agree(thrust.axis.p, 1, within: 1e-14))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func tensorsAndMomentsDoNotTurnWithTheEvent(seed: UInt64) throws {
    let event = Self.event(seed, count: 12)
    let turn = SpatialTransformation<Double>.euler(phi: 0.4, theta: 1.1, psi: -0.6)
    let turned = event.map { $0.rotated(turn) }
    let (a, b) = (
      try #require(EventShapes.momentumTensor(event)),
      try #require(EventShapes.momentumTensor(turned))
    )
    #expect(agree(a.first, b.first, within: 1e-12) && agree(a.third, b.third, within: 1e-12))
    #expect(agree(a.first + a.second + a.third, 1, within: 1e-14))
    let moments = try #require(EventShapes.foxWolframMoments(event, order: 6))
    let others = try #require(EventShapes.foxWolframMoments(turned, order: 6))
    #expect(zip(moments, others).allSatisfy { ($0 - $1).magnitude < 1e-13 })
    #expect(agree(moments[0], 1, within: 1e-14))
    let momentum = event.reduce(Vector3(x: 0.0, y: 0, z: 0)) { $0 + $1 }
    let scale = event.reduce(0) { $0 + $1.p }
    #expect((moments[1] - momentum.pSquared / (scale * scale)).magnitude < 1e-13)
    let linear = try #require(EventShapes.momentumTensor(event, r: 1))
    #expect((linear.c - (1 - moments[2])).magnitude < 1e-12)
  }

  @Test func simpleEventsHaveKnownShapes() throws {
    let pair = [Vector3(x: 0.0, y: 3, z: 4), Vector3(x: 0, y: -3, z: -4)]
    #expect(try #require(EventShapes.thrust(pair)).value == 1)
    #expect(try #require(EventShapes.momentumTensor(pair)).sphericity < 1e-15)
    let star = Axis.allCases.flatMap { [$0.unit(Double.self), -$0.unit(Double.self)] }
    let tensor = try #require(EventShapes.momentumTensor(star))
    #expect(agree(tensor.sphericity, 1, within: 1e-14) && agree(tensor.d, 1, within: 1e-14))
    let ring = (0..<600).map { RhoPhi(pt: 2.0, phi: Double($0) * .pi / 300) }
    #expect(agree(try #require(EventShapes.transverseSpherocity(ring)), 1, within: 1e-4))
    #expect(agree(try #require(EventShapes.transverseSphericity(ring)), 1, within: 1e-12))
    #expect(EventShapes.transverseSpherocity(pair) == 0)
    #expect(EventShapes.thrust([Vector3<Double>]()) == nil)
    #expect(EventShapes.thrust([Vector3(x: 0.0, y: 0, z: 0)]) == nil)
    #expect(EventShapes.foxWolframMoments([Vector3(x: Double.nan, y: 0, z: 0)]) == nil)
  }

  /// The minimum of a convex function between ±2000, by golden sections.
  func least(_ function: (Double) -> Double) -> Double {
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (-2000.0, 2000.0)
    var (left, right) = (high - golden * (high - low), low + golden * (high - low))
    var (first, second) = (function(left), function(right))
    for _ in 0..<75 {
      if first < second {
        (high, right, second) = (right, left, first)
        left = high - golden * (high - low)
        first = function(left)
      } else {
        (low, left, first) = (left, right, second)
        right = low + golden * (high - low)
        second = function(right)
      }
    }
    return Swift.min(first, second)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func stransverseMassIsTheLeastOverAllShares(seed: UInt64) {
    var n = Numbers(state: seed)
    func visible(_ mass: Double, _ n: inout Numbers) -> PxPyPzM<Double> {
      PxPyPzM(px: 60 * n.uniform(), py: 60 * n.uniform(), pz: 80 * n.uniform(), mass: mass)
    }
    let masses = [0, 0.1, 5, 30].map { $0 * (seed % 3 == 0 ? 0 : 1) }
    let a = visible(masses[Int(seed) % 4], &n)
    let b = visible(masses[Int(seed / 4) % 4], &n)
    let missing = Vector2(x: 80 * n.uniform(), y: 80 * n.uniform())
    let invisible = seed % 5 == 0 ? (20.0, 20.0) : (0, 0)
    let found = StransverseMass.value(a, b, missing: missing, invisible: invisible)
    func larger(_ q: Vector2<Double>) -> Double {
      func mt(_ v: PxPyPzM<Double>, _ q: Vector2<Double>, _ m: Double) -> Double {
        let energy = ((v.mass * v.mass + v.ptSquared) * (q.rhoSquared + m * m)).squareRoot()
        return max(0, v.mass * v.mass + m * m + 2 * (energy - v.planar.dot(q))).squareRoot()
      }
      return max(mt(a, q, invisible.0), mt(b, missing - q, invisible.1))
    }
    // The function is convex, so that nested golden sections find its minimum.
    let best = least { x in least { y in larger(Vector2(x: x, y: y)) } }
    #expect((found - best).magnitude < 1e-7 * max(1, best), "\(found) \(best)")
    #expect(found <= best * (1 + 1e-12) + 1e-9)
  }

  @Test func stransverseMassOfBadInputIsNotANumber() {
    let good = PxPyPzM(px: 10.0, py: 0, pz: 0, mass: 1)
    let bad = PxPyPzM(px: .nan, py: 0.0, pz: 0, mass: 1)
    #expect(StransverseMass.value(good, bad, missing: Vector2(x: 1, y: 0)).isNaN)
    #expect(StransverseMass.value(good, good, missing: good, invisible: (-1, 0)).isNaN)
    let zero = LorentzVector<Double>.zero
    #expect(StransverseMass.value(zero, zero, missing: zero) == 0)
  }

  /// Momenta without mass become space-like by the rounding of their components.
  @Test(arguments: 1...20) func stransverseMassOfMasslessParticles(seed: Int) {
    let angle = Double(seed)
    let first = PtEtaPhiM(pt: 40 + angle, eta: 0.2 * angle, phi: angle, mass: 0)
    let second = PtEtaPhiM(pt: 60, eta: -0.1 * angle, phi: 2 * angle, mass: 0)
    let missing = Vector2(x: 30.0, y: -20)
    let exact = StransverseMass.value(first, second, missing: missing)
    let rounded = StransverseMass.value(
      LorentzVector(first), LorentzVector(second), missing: missing)
    #expect((exact - rounded).magnitude < 1e-3, "\(exact) \(rounded)")
    let single = StransverseMass.value(
      LorentzVector<Float>(rounding: LorentzVector(first)),
      LorentzVector<Float>(rounding: LorentzVector(second)),
      missing: Vector2<Float>(x: 30, y: -20))
    #expect(single.isFinite)
    let spaceLike = LorentzVector(px: 10.0, py: 0, pz: 0, energy: 9)
    #expect(StransverseMass.value(spaceLike, second, missing: missing).isNaN)
  }

  @Test func anglesOfDecaysAreThoseOfTheirFrames() {
    let (cosine, phi) = (0.3, 0.7)
    let sine = (1 - cosine * cosine).squareRoot()
    // A pair at rest, then boosted along the beam: the Collins–Soper axes stay x, y and z.
    let minus = LorentzVector(
      px: 45 * sine * 0.7648421872844885, py: 45 * sine * 0.644217687237691, pz: 45 * cosine,
      energy: 45)
    let plus = minus.reversed
    let boost = { (v: LorentzVector<Double>) in v.boosted(along: .z, rapidity: 1.2) }
    let angles = CollinsSoperAngles(negative: boost(minus), positive: boost(plus))
    #expect(agree(angles.cosTheta, cosine, within: 1e-13))
    // With transverse momentum along x the azimuth is that in the frame of the pair.
    let pair = LorentzVector(px: 30.0, py: 0, pz: 0, energy: (8100.0 + 900).squareRoot())
    let moved = CollinsSoperAngles(
      negative: minus.boosted(by: pair), positive: plus.boosted(by: pair))
    #expect(agree(moved.cosTheta, cosine, within: 1e-13) && agree(moved.phi, phi, within: 1e-13))
    let along = minus.boosted(along: .z, rapidity: 0.8)
    let parent = along + plus.boosted(along: .z, rapidity: 0.8)
    #expect(agree(along.cosHelicityAngle(parent: parent), cosine, within: 1e-13))
    let heavy = LorentzVector(px: 0.0, py: 0, pz: 0, energy: 200)
    #expect(
      agree(along.cosHelicityAngle(parent: parent, grandparent: heavy), cosine, within: 1e-13))
    #expect(
      agree(minus.recoil(in: heavy).mass, (155.0 * 155 - 45 * 45).squareRoot(), within: 1e-14))
    #expect(minus.hadronicRecoil(missing: plus) == Vector2(x: 0, y: 0))
  }
}
