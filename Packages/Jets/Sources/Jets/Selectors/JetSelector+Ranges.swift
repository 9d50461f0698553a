extension JetSelector {
  /// All jets.
  public static var all: JetSelector { JetSelector { _ in true } }

  /// Jets whose quantity lies between two bounds, both included.
  public static func within(
    _ quantity: @escaping @Sendable (Jet) -> Double, min: Double = -.infinity,
    max: Double = .infinity
  ) -> JetSelector {
    JetSelector {
      let value = quantity($0)
      return value >= min && value <= max
    }
  }

  /// Transverse momentum in GeV.
  public static func pt(min: Double = -.infinity, max: Double = .infinity) -> JetSelector {
    within({ $0.pt }, min: min, max: max)
  }

  /// Transverse energy *E* sin θ in GeV.
  public static func transverseEnergy(min: Double = -.infinity, max: Double = .infinity)
    -> JetSelector
  {
    within({ $0.momentum.transverseEnergy }, min: min, max: max)
  }

  /// Energy in GeV.
  public static func energy(min: Double = -.infinity, max: Double = .infinity) -> JetSelector {
    within({ $0.energy }, min: min, max: max)
  }

  /// Mass in GeV.
  public static func mass(min: Double = -.infinity, max: Double = .infinity) -> JetSelector {
    within({ $0.mass }, min: min, max: max)
  }

  /// Rapidity.
  public static func rapidity(min: Double = -.infinity, max: Double = .infinity) -> JetSelector {
    within({ $0.rapidity }, min: min, max: max)
  }

  /// Magnitude of the rapidity.
  public static func absRapidity(min: Double = 0, max: Double = .infinity) -> JetSelector {
    within({ $0.rapidity.magnitude }, min: min, max: max)
  }

  /// Pseudorapidity.
  public static func eta(min: Double = -.infinity, max: Double = .infinity) -> JetSelector {
    within({ $0.eta }, min: min, max: max)
  }

  /// Magnitude of the pseudorapidity.
  public static func absEta(min: Double = 0, max: Double = .infinity) -> JetSelector {
    within({ $0.eta.magnitude }, min: min, max: max)
  }

  /// Azimuth from one angle on to another, in radians; the range may cross zero.
  public static func phi(from start: Double, to end: Double) -> JetSelector {
    JetSelector { jet in
      let turn = (jet.phi - start).remainder(dividingBy: 2 * .pi)
      return (turn < 0 ? turn + 2 * .pi : turn) <= end - start
    }
  }
}
