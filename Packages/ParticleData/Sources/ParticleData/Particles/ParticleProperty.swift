import HEPCore

/// What is known of a mass or a width, in GeV.
public enum ParticleProperty: Sendable, Equatable {
  /// A value with its errors; errors of zero where it is zero by definition.
  case measured(Measurement)
  /// A value whose errors the table does not give.
  case estimated(Double)
  /// An upper limit from experiment.
  case atMost(Double)

  /// The value, or the limit.
  public var value: Double {
    switch self {
    case .measured(let measurement): measurement.value
    case .estimated(let value), .atMost(let value): value
    }
  }

  /// The value with its errors; nil where there are none.
  public var measurement: Measurement? {
    if case .measured(let measurement) = self { measurement } else { nil }
  }
}

extension ParticleProperty: CustomStringConvertible {
  /// The value with errors by the rounding rule of the PDG, or the limit.
  public var description: String {
    switch self {
    case .measured(let measurement) where measurement.error == 0: "\(measurement.value)"
    case .measured(let measurement): "\(measurement)"
    case .estimated(let value): "\(value)"
    case .atMost(let value): "< \(value)"
    }
  }
}
