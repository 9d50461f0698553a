extension Particle {
  /// The name in Unicode: `π⁺`, `B̅(s)⁰`.
  public var unicodeName: String { LaTeXName(latexName).unicode }

  /// The name in HTML, with `sup` and `sub` elements.
  public var htmlName: String { LaTeXName(latexName).html }

  /// The name in EvtGen and decay files; nil when there is none.
  public var evtGenName: String? { id.evtGenName }
}

extension Particle: CustomStringConvertible {
  /// The name with charge.
  public var description: String { name }
}
