/// The stransverse mass of two decay chains that each end in something invisible.
///
/// The smallest mass that a pair of equal parents can have: the minimum, over all ways to share the
/// missing transverse momentum, of the larger of the two transverse masses.
///
///     let mt2 = StransverseMass.value(lepton1, lepton2, missing: met)
///
/// Found by bisection: at a trial mass, the possible momenta of each invisible particle fill an
/// ellipse, and the answer is where the ellipses of the two chains begin to touch.
///
/// Sources: C. G. Lester and D. J. Summers, Phys. Lett. B 463 (1999) 99; H.-C. Cheng and Z. Han, JHEP
/// 12 (2008) 063.
public enum StransverseMass {
  /// The stransverse mass, to about 10⁻¹² of the largest momentum or mass that enters.
  ///
  /// - Parameters:
  ///   - first: the visible momentum of one chain; only its transverse momentum and its mass count. A
  ///     mass that is negative within the rounding of its energy is taken as zero.
  ///   - second: that of the other chain.
  ///   - missing: the missing transverse momentum.
  ///   - invisible: the masses that the invisible particles are taken to have.
  /// - Returns: the mass, which is never below those of the two chains; NaN when an argument is not
  ///   finite or a mass is negative.
  public static func value<Scalar: VectorScalar>(
    _ first: some FourMomentum<Scalar>, _ second: some FourMomentum<Scalar>,
    missing: some Planar<Scalar>, invisible: (Scalar, Scalar) = (0, 0)
  ) -> Scalar {
    let (one, other) = (first.wideCartesian, second.wideCartesian)
    let missing = Vector2(x: missing.x.wide, y: missing.y.wide)
    let masses = [visibleMass(first), visibleMass(second), invisible.0.wide, invisible.1.wide]
    let scale = masses.reduce(one.pt + other.pt + missing.rho, +)
    guard scale.isFinite, masses.allSatisfy({ $0 >= 0 }) else { return .nan }
    guard scale > 0 else { return 0 }
    let unit = 1 / scale
    let a = VisibleChain(
      momentum: one.transverse * unit, mass: masses[0] * unit, invisible: masses[2] * unit)
    let b = VisibleChain(
      momentum: other.transverse * unit, mass: masses[1] * unit, invisible: masses[3] * unit)
    return Scalar(value(a, b, missing * unit) * scale)
  }

  /// The mass; zero where it is negative by no more than the rounding of the components.
  private static func visibleMass<Scalar: VectorScalar>(
    _ visible: some FourMomentum<Scalar>
  ) -> Scalar.Wide {
    let (mass, energy) = (visible.mass.wide, visible.energy.wide)
    return mass < 0 && mass * mass <= 8 * Scalar.ulpOfOne.wide * energy * energy ? 0 : mass
  }

  private static func value<Scalar: VectorScalar>(
    _ first: VisibleChain<Scalar>, _ second: VisibleChain<Scalar>, _ missing: Vector2<Scalar>
  ) -> Scalar {
    let half = missing * 0.5
    var low = Swift.max(first.threshold, second.threshold)
    var high = Swift.max(
      low, Swift.max(first.transverseMass(half), second.transverseMass(half)))
    while high - low > 1e-13 {
      let middle = (low + high) / 2
      if first.region(middle).isSeparate(from: second.region(middle).reflected(at: missing)) {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }
}

/// The visible part of a decay chain in the transverse plane.
struct VisibleChain<Scalar: VectorScalar> {
  var momentum: Vector2<Scalar>
  var mass: Scalar
  var invisible: Scalar

  /// The smallest transverse mass.
  var threshold: Scalar { mass + invisible }

  private var energySquared: Scalar { mass * mass + momentum.rhoSquared }

  /// The transverse mass with an invisible momentum.
  func transverseMass(_ q: Vector2<Scalar>) -> Scalar {
    let energy = (energySquared * (q.rhoSquared + invisible * invisible)).squareRoot()
    let square = mass * mass + invisible * invisible + 2 * (energy - momentum.dot(q))
    return Swift.max(square, 0).squareRoot()
  }

  /// The invisible momenta for which the transverse mass is at most `limit`.
  ///
  /// *E*²(*q*² + μ²) ≤ (*k* + **p**·**q**)² with 2*k* = limit² − *m*² − μ².
  func region(_ limit: Scalar) -> PlaneConic<Scalar> {
    let k = (limit * limit - mass * mass - invisible * invisible) / 2
    let (px, py) = (momentum.x, momentum.y)
    let square = mass * mass
    return PlaneConic(
      xx: square + py * py, xy: -px * py, yy: square + px * px, x: -k * px, y: -k * py,
      one: energySquared * invisible * invisible - k * k)
  }
}
