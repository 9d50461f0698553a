extension JetSelector {
  /// Jets within a distance of another.
  public static func circle(around centre: Jet, radius: Double) -> JetSelector {
    within({ $0.deltaR(centre) }, max: radius)
  }

  /// Jets between two distances of another.
  public static func doughnut(around centre: Jet, inner: Double, outer: Double) -> JetSelector {
    within({ $0.deltaR(centre) }, min: inner, max: outer)
  }

  /// Jets within a distance in rapidity of another.
  public static func strip(around centre: Jet, halfWidth: Double) -> JetSelector {
    within({ ($0.rapidity - centre.rapidity).magnitude }, max: halfWidth)
  }

  /// Jets within distances in rapidity and azimuth of another.
  public static func rectangle(
    around centre: Jet, halfRapidity: Double, halfPhi: Double
  ) -> JetSelector {
    strip(around: centre, halfWidth: halfRapidity)
      && within(
        { ($0.phi - centre.phi).remainder(dividingBy: 2 * .pi).magnitude }, max: halfPhi)
  }

  /// Jets with at least a fraction of the *p*t of another.
  public static func ptFraction(of whole: Jet, min: Double) -> JetSelector {
    within({ $0.pt }, min: min * whole.pt)
  }

  /// Jets made of ghosts alone.
  public static var isPureGhost: JetSelector { JetSelector(\.isPureGhost) }

  /// Jets whose momentum is zero.
  public static var isZero: JetSelector { JetSelector { $0.momentum == .zero } }
}
