extension PDGID {
  /// Twice the total spin J, an integer; nil when the number does not say.
  public var twoJ: Int? { multiplicity.map { $0 - 1 } }

  /// The total spin J; nil when the number does not say.
  public var spin: Double? { twoJ.map { Double($0) / 2 } }

  /// The orbital angular momentum L of a meson; nil for others and for badly known mesons.
  public var orbitalMomentum: Int? { mesonState.map(\.orbital) }

  /// The total spin S of the quarks of a meson; nil for others and for badly known mesons.
  public var quarkSpin: Int? { mesonState.map(\.spin) }

  /// The multiplicity 2J + 1.
  private var multiplicity: Int? {
    guard isValid else { return nil }
    if fundamental > 0 { return fundamentalMultiplicity }
    if isNucleonAsNucleus { return 2 }
    if extension7 > 0 { return isTetraquark || isPentaquark ? self[.nJ] : nil }
    if rawValue == 130 || rawValue == 310 { return 1 }
    return self[.nJ] > 0 ? self[.nJ] : nil
  }

  private var fundamentalMultiplicity: Int? {
    if isSUSY {
      switch fundamental {
      case 1...16: return 1
      case 21...37: return 2
      case 39: return 4
      default: break
      }
      return self[.nJ] > 0 ? self[.nJ] : nil
    }
    switch fundamental {
    case 1...6, 11...16: return 2
    case 9, 21...24: return 3
    case 25: return 1
    default: return nil
    }
  }

  /// L and S by the digits nL and nJ: for each J, nL counts the combinations in a fixed order.
  private var mesonState: (orbital: Int, spin: Int)? {
    guard isMeson, self[.n] != 9 else { return nil }
    let (series, multiplicity) = (self[.nL], self[.nJ])
    if multiplicity <= 1 { return (series == 1 ? 1 : 0, series == 1 ? 1 : 0) }
    guard multiplicity % 2 == 1 else { return nil }
    let total = (multiplicity - 1) / 2
    return switch series {
    case 0: (total - 1, 1)
    case 1: (total, 0)
    case 2: (total, 1)
    case 3: (total + 1, 1)
    default: (0, 0)
    }
  }
}
