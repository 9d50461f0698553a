/// How the mass of a particle is distributed.
public struct LineshapeSettings: Sendable, Equatable {
  /// The distribution, such as `LSFLAT` or `LSNONRELBW`.
  public var lineshape: String?

  /// The Blatt–Weisskopf radius.
  public var blattWeisskopf: Double?

  /// The least mass in GeV.
  public var minimumMass: Double?

  /// The greatest mass in GeV.
  public var maximumMass: Double?

  /// Whether the form factor of the birth is included.
  public var includesBirthFactor: Bool?

  /// Whether the form factor of the decay is included.
  public var includesDecayFactor: Bool?

  /// No settings.
  public init() {}
}
