/// A measurement: the parameter of interest, and what is known of parameters beforehand.
public struct MeasurementSpecification: Sendable, Hashable {
  /// The name, unique in a workspace.
  public var name: String

  /// The parameter of interest; empty for a measurement without one.
  public var poi: String

  /// Settings of parameters that differ from the defaults of their modifiers.
  public var parameters: [ParameterSpecification]

  /// Makes a measurement.
  public init(_ name: String, poi: String, parameters: [ParameterSpecification] = []) {
    self.name = name
    self.poi = poi
    self.parameters = parameters
  }
}

/// Settings of a parameter, or of a parameter for each bin; `nil` leaves the default of its modifiers.
public struct ParameterSpecification: Sendable, Hashable {
  /// The name of the parameter.
  public var name: String
  /// Where fits start.
  public var inits: [Double]?
  /// The limits.
  public var bounds: [ClosedRange<Double>]?
  /// What the auxiliary measurements of a constraint observed.
  public var auxdata: [Double]?
  /// The factors between a parameter and the mean of its Poisson constraint, which a `staterror` may have
  /// here as well, unlike in pyhf.
  public var factors: [Double]?
  /// The standard deviations of a Gaussian constraint, which a `shapesys` may have here as well, unlike in
  /// pyhf.
  public var sigmas: [Double]?
  /// Whether the parameter stays at its start.
  public var fixed: Bool?

  /// Makes settings.
  public init(
    _ name: String, inits: [Double]? = nil, bounds: [ClosedRange<Double>]? = nil,
    auxdata: [Double]? = nil, factors: [Double]? = nil, sigmas: [Double]? = nil, fixed: Bool? = nil
  ) {
    self.name = name
    self.inits = inits
    self.bounds = bounds
    self.auxdata = auxdata
    self.factors = factors
    self.sigmas = sigmas
    self.fixed = fixed
  }
}
