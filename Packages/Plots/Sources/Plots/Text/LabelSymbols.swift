/// Names of symbols in labels, as TeX spells them.
enum LabelSymbols {
  static let named: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "θ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
    "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "pm": "±", "mp": "∓", "times": "×", "cdot": "·", "div": "÷", "ast": "∗", "circ": "°",
    "degree": "°", "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔",
    "Rightarrow": "⇒", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠",
    "approx": "≈", "sim": "~", "equiv": "≡", "propto": "∝", "ll": "≪", "gg": "≫", "in": "∈",
    "infty": "∞", "int": "∫", "sum": "∑", "prod": "∏", "partial": "∂", "nabla": "∇",
    "ell": "ℓ", "hbar": "ħ", "prime": "′", "dagger": "†", "ddagger": "‡", "ldots": "…",
    "dots": "…", "cdots": "⋯", "langle": "⟨", "rangle": "⟩", "Re": "ℜ", "Im": "ℑ",
    "perp": "⊥", "parallel": "∥", "oplus": "⊕", "otimes": "⊗", "deg": "°",
  ]

  /// Symbols that stand between two sides and have space around them in mathematics.
  static let relations: Set<Character> = [
    "=", "<", ">", "≤", "≥", "≈", "≡", "→", "←", "↔", "⇒", "≠", "∝", "≪", "≫", "∈", "~", "+", "−",
    "±", "∓", "×", "·",
  ]

  static let accents: [String: LabelNode.Accent] = [
    "bar": .bar, "overline": .bar, "hat": .hat, "tilde": .tilde, "vec": .vector,
    "not": .slash, "slashed": .slash,
  ]

  /// Unicode superscripts and the characters they stand for.
  static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8",
    "⁹": "9", "⁺": "+", "⁻": "−", "ⁿ": "n",
  ]

  /// Unicode subscripts and the characters they stand for.
  static let subscripts: [Character: Character] = [
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8",
    "₉": "9",
  ]

  static let raised = inverted(superscripts)
  static let lowered = inverted(subscripts)

  private static func inverted(_ table: [Character: Character]) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: table.map { ($0.value, $0.key) })
  }
}
