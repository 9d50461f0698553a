extension PDGID {
  /// Whether it is a supersymmetric partner of a fundamental particle.
  public var isSUSY: Bool {
    extension7 == 0 && (self[.n] == 1 || self[.n] == 2) && self[.nr] == 0 && fundamental != 0
  }

  /// Whether it is a hadron with a supersymmetric constituent: `10abcdj`, `100abcj` or `1000abj`.
  public var isRHadron: Bool {
    extension7 == 0 && self[.n] == 1 && self[.nr] == 0 && !isSUSY
      && self[.nq2] != 0 && self[.nq3] != 0 && self[.nJ] != 0
  }

  /// Whether it is a Q-ball or another particle of unusual charge XXX.Y: `± 100XXXY0`.
  public var isQBall: Bool {
    extension7 == 1 && self[.n] == 0 && self[.nr] == 0 && absoluteValue / 10 % 10_000 != 0
      && self[.nJ] == 0
  }

  /// Whether it is a dyon, a magnetic monopole with electric charge: `± 41L nq1 nq2 nq3 0`.
  public var isDyon: Bool {
    extension7 == 0 && self[.n] == 4 && self[.nr] == 1 && (self[.nL] == 1 || self[.nL] == 2)
      && self[.nq3] != 0 && self[.nJ] == 0
  }

  /// Whether it is a state of technicolor.
  public var isTechnicolor: Bool { extension7 == 0 && self[.n] == 3 }

  /// Whether it is an excited, and so composite, quark or lepton.
  public var isExcitedQuarkOrLepton: Bool {
    extension7 == 0 && fundamental != 0 && self[.n] == 4 && self[.nr] == 0
  }
}
