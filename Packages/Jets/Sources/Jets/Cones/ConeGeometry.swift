import RealModule
import Vectors

/// Where particles and cones point, and which particles a cone takes in.
protocol ConeGeometry: Sendable {
  associatedtype Direction: Hashable & Sendable
  /// The separation below which a particle is inside a cone.
  var bound: Double { get }
  /// The separation below which two particles can be in one cone.
  var reach: Double { get }
  /// The direction of a momentum.
  func direction(_ momentum: LorentzVector<Double>) -> Direction
  /// A number that grows with the distance of two directions.
  func separation(_ a: Direction, _ b: Direction) -> Double
  /// The directions of the two cones on whose edge two directions lie.
  func centres(_ a: Direction, _ b: Direction) -> [Direction]
  /// What a particle adds to the size of a cone, *p*t or an energy.
  func size(_ momentum: LorentzVector<Double>) -> Double
  /// The factor of a particle's size in the scale that orders cones, each the sum of its momenta.
  func weight(_ particle: Direction, in cone: LorentzVector<Double>) -> Double
}

/// Cones of a radius in rapidity and azimuth.
struct CylinderCones: ConeGeometry {
  let radius: Double

  var bound: Double { radius * radius }
  var reach: Double { 4 * radius * radius }

  func direction(_ momentum: LorentzVector<Double>) -> SIMD2<Double> {
    let square = momentum.px * momentum.px + momentum.py * momentum.py
    return SIMD2(
      Angles.rapidity(kt2: square, pz: momentum.pz, energy: momentum.energy),
      Angles.phi(px: momentum.px, py: momentum.py))
  }

  func separation(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    Angles.squaredDistance(a.x, a.y, b.x, b.y)
  }

  func centres(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> [SIMD2<Double>] {
    let dy = b.x - a.x
    let dphi = (b.y - a.y).remainder(dividingBy: 2 * .pi)
    let square = dy * dy + dphi * dphi
    guard square > 0 else { return [] }
    let height = (Swift.max(radius * radius / square - 0.25, 0)).squareRoot()
    return [height, -height].map { side in
      SIMD2(
        a.x + dy / 2 - side * dphi,
        Angles.wrapped((a.y + dphi / 2 + side * dy).remainder(dividingBy: 2 * .pi)))
    }
  }

  func size(_ momentum: LorentzVector<Double>) -> Double { momentum.pt }

  func weight(_ particle: SIMD2<Double>, in cone: LorentzVector<Double>) -> Double { 1 }
}

/// Cones of a half-angle in space.
struct SphereCones: ConeGeometry {
  let angle: Double

  var bound: Double { 1 - Double.cos(angle) }
  var reach: Double { 1 - Double.cos(2 * angle) }

  func direction(_ momentum: LorentzVector<Double>) -> SIMD3<Double> {
    let p = momentum.p
    guard p > 0 else { return SIMD3(0, 0, 1) }
    return SIMD3(momentum.px, momentum.py, momentum.pz) / p
  }

  /// 1 − cos θ, without cancellation.
  func separation(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double {
    let difference = a - b
    return 0.5 * (difference * difference).sum()
  }

  func centres(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> [SIMD3<Double>] {
    let normal = SIMD3(
      a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    let square = (normal * normal).sum()
    guard square > 0 else { return [] }
    let middle = (a + b) * (Double.cos(angle) / (2 - separation(a, b)))
    let height = (Swift.max(1 - (middle * middle).sum(), 0) / square).squareRoot()
    return [middle + height * normal, middle - height * normal]
  }

  func size(_ momentum: LorentzVector<Double>) -> Double { momentum.energy }

  /// 1 + *v*² sin² θ with the velocity of the cone and the angle to it.
  func weight(_ particle: SIMD3<Double>, in cone: LorentzVector<Double>) -> Double {
    guard cone.energy > 0 else { return 1 }
    let versine = separation(particle, direction(cone))
    let velocity = cone.p / cone.energy
    return 1 + velocity * velocity * versine * (2 - versine)
  }
}
