import HEPCore

/// What a test of one signal strength gives, by the asymptotic formulae.
public struct AsymptoticResult: Sendable, Equatable {
  /// The signal strength that was tested.
  public let mu: Double

  /// The signal strength of the free fit.
  public let muHat: Double

  /// The test statistic of the data.
  public let observed: Double

  /// The test statistic of the Asimov data of the other hypothesis.
  public let asimov: Double

  /// The statistic that was used.
  public let statistic: TestStatistic

  /// The p-value of the signal strength tested: CLs+b for limits, p₀ for discovery.
  public var pValue: Double {
    let (root, rootA) = (observed.squareRoot(), asimov.squareRoot())
    switch statistic {
    case .q0, .qMu: return Self.tail(root)
    case .qTilde:
      return Self.tail(root <= rootA || rootA == 0 ? root : (observed + asimov) / (2 * rootA))
    case .tMu: return 2 * Self.tail(root)
    case .tTilde:
      if root <= rootA || rootA == 0 { return 2 * Self.tail(root) }
      return Self.tail(root) + Self.tail((observed + asimov) / (2 * rootA))
    }
  }

  /// The p-value of the other hypothesis, without signal: CLb.
  ///
  /// For the two-sided statistics it is 1, since nothing is corrected by it.
  public var clb: Double {
    let (root, rootA) = (observed.squareRoot(), asimov.squareRoot())
    switch statistic {
    case .q0, .qMu: return Self.tail(root - rootA)
    case .qTilde:
      return Self.tail(
        root <= rootA || rootA == 0 ? root - rootA : (observed - asimov) / (2 * rootA))
    case .tMu, .tTilde: return 1
    }
  }

  /// The p-value of signal and background: CLs+b.
  public var clsb: Double { pValue }

  /// CLs = CLs+b / CLb.
  public var cls: Double { clb > 0 ? pValue / clb : 0 }

  /// The significance: how many standard deviations the p-value stands for, one-sided.
  public var significance: Double { -SpecialFunctions.normalQuantile(pValue) }

  /// CLs as expected without signal, in the middle and one and two standard deviations away.
  public var expected: ExpectedBand {
    ExpectedBand { deviations in
      let clb = Self.tail(deviations)
      return clb > 0 ? Self.tail(deviations + asimov.squareRoot()) / clb : 0
    }
  }

  /// The p-value as expected without signal (with it, for discovery), with its band.
  public var expectedPValue: ExpectedBand {
    ExpectedBand { Self.tail($0 + asimov.squareRoot()) }
  }

  /// The probability above a number of standard deviations.
  static func tail(_ deviations: Double) -> Double {
    SpecialFunctions.normalProbability(-deviations)
  }
}
