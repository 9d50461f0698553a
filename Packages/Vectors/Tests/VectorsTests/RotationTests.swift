import Testing
import Vectors

@Suite("Rotations and matrices")
struct RotationTests {
  static let vector = Vector3(x: 0.1, y: 0.2, z: 0.7)

  @Test(arguments: EulerOrder.allCases)
  func eulerAnglesTurnAboutTheirAxes(order: EulerOrder) {
    let turn = SpatialTransformation<Double>.euler(phi: 0.3, theta: 0.5, psi: 0.9, order: order)
    let (a, b, c) = order.axes
    let expected = Self.vector.rotated(about: c, by: -0.3).rotated(about: b, by: -0.5)
      .rotated(about: a, by: -0.9)
    #expect(Self.vector.rotated(turn).isClose(to: expected, relative: 1e-14))
    let back = turn.transposed * turn
    #expect(back(Self.vector).isClose(to: Self.vector, relative: 1e-14))
  }

  /// What vector 1.9.0 answers.
  @Test func knownRotations() {
    let nautical = Self.vector.rotated(.nautical(yaw: 0.3, pitch: 0.5, roll: 0.9))
    #expect(
      nautical.isClose(
        to: Vector3(x: 0.15508162637967188, y: 0.656125965302536, z: 0.29231559454680334),
        relative: 1e-14))
    let quaternion = Self.vector.rotated(.quaternion(u: 0.5, i: 0.5, j: -0.5, k: 0.5))
    #expect(quaternion.isClose(to: Vector3(x: -0.2, y: -0.7, z: 0.1), relative: 1e-14))
    let axis = Self.vector.rotated(about: Vector3(x: 1, y: 2, z: 3), by: 0.7)
    #expect(
      axis.isClose(
        to: Vector3(x: 0.2578959192695199, y: 0.17144300023284967, z: 0.6664060267549268),
        relative: 1e-14))
    let matrix = SpatialTransformation<Double>(
      x: Vector3(x: 0, y: 1, z: 2), y: Vector3(x: 3, y: 4, z: 5), z: Vector3(x: 6, y: 7, z: 8))
    #expect(Self.vector.rotated(matrix).isClose(to: Vector3(x: 1.6, y: 4.6, z: 7.6)))
  }

  @Test func boostsAsMatricesAreBoosts() {
    let a = LorentzVector(px: 1.0, py: 2, pz: 3, energy: 4)
    let b = LorentzVector(px: 5.0, py: 6, pz: 7, energy: 15)
    let (there, back) = (
      LorentzTransformation<Double>.boost(by: b),
      LorentzTransformation<Double>.boost(toRestFrameOf: b)
    )
    #expect(there(a).isClose(to: a.boosted(by: b), relative: 1e-14))
    #expect((back * there)(a).isClose(to: a, relative: 1e-13))
    #expect(LorentzTransformation.boost(by: b.velocity)(a).isClose(to: there(a), relative: 1e-13))
    let turn = SpatialTransformation<Double>.rotation(about: .y, by: 0.4)
    #expect(LorentzTransformation(turn)(a).isClose(to: a.rotated(turn), relative: 1e-14))
  }

  @Test func planarVectorsTurnAndScale() {
    let v = RhoPhi(pt: 2.0, phi: 3)
    #expect(agree(v.rotated(by: 0.5).phi, 3.5 - 2 * .pi, within: 1e-14))
    #expect((v * -1).isClose(to: -v) && agree((v * -3).pt, 6, within: 1e-15))
    #expect((v + Vector2(v)).isClose(to: v * 2, relative: 1e-15))
    #expect(agree(Vector2(x: 1.0, y: 0).cross(Vector2(x: 0, y: 2)), 2, within: 0))
    let matrix = PlanarTransformation(x: Vector2(x: 0.0, y: -1), y: Vector2(x: 1, y: 0))
    #expect(v.transformed(by: matrix).isClose(to: v.rotated(by: .pi / 2), relative: 1e-14))
    #expect(Vector2(x: 0.0, y: 0).unit == Vector2(x: 0, y: 0))
    #expect(RhoPhiTheta(pt: 2.0, theta: 0.5, phi: 1).unit.p <= 1 + 1e-15)
  }

  @Test func predicatesFollowTheirTolerance() {
    let x = Vector3(x: 2.0, y: 0, z: 0)
    #expect(x.isParallel(to: x) && x.isAntiparallel(to: -x) && !x.isParallel(to: -x))
    #expect(x.isPerpendicular(to: Axis.y.unit()) && !x.isPerpendicular(to: x))
    #expect(!x.isParallel(to: Vector3(x: 1, y: 0.1, z: 0)))
    #expect(x.isParallel(to: Vector3(x: 1, y: 0.1, z: 0), tolerance: 0.01))
    #expect(!Vector3(x: 0.0, y: 0, z: 0).isParallel(to: x))
    let tachyon = LorentzVector(px: 0.0, py: 0, pz: 5, energy: 3)
    #expect(tachyon.isSpacelike() && !tachyon.isTimelike() && !tachyon.isSpacelike(tolerance: 17))
    #expect(LorentzVector(px: 3.0, py: 0, pz: 4, energy: 5).isLightlike())
  }
}
