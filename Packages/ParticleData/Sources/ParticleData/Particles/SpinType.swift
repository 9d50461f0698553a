/// What a boson of spin 0, 1 or 2 is called by its spin and parity.
public enum SpinType: Sendable {
  /// 0⁺.
  case scalar
  /// 0⁻.
  case pseudoscalar
  /// 1⁻.
  case vector
  /// 1⁺.
  case axialVector
  /// 2⁺.
  case tensor
  /// 2⁻.
  case pseudotensor

  init?(twoJ: Int, parity: Parity) {
    switch (twoJ, parity) {
    case (0, .even): self = .scalar
    case (0, .odd): self = .pseudoscalar
    case (2, .odd): self = .vector
    case (2, .even): self = .axialVector
    case (4, .even): self = .tensor
    case (4, .odd): self = .pseudotensor
    default: return nil
    }
  }
}
