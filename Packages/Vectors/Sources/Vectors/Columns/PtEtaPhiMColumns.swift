/// Four-momenta in transverse momentum, pseudorapidity, azimuth and mass, in columns.
///
///     let leading = try PtEtaPhiMColumns(pt: pt, eta: eta, phi: phi, mass: mass)
///     let masses = try leading.invariantMass(with: subleading)
@frozen
public struct PtEtaPhiMColumns<Scalar: VectorScalar>: Equatable, Sendable {
  /// The transverse momenta.
  public let pt: [Scalar]
  /// The pseudorapidities.
  public let eta: [Scalar]
  /// The azimuthal angles, in any range.
  public let phi: [Scalar]
  /// The masses; negative for space-like momenta.
  public let mass: [Scalar]

  /// Creates columns of momenta from their coordinates.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: [Scalar]
  ) throws(VectorsError) {
    try checkLengths("pt", pt, "eta", eta)
    try checkLengths("pt", pt, "phi", phi)
    try checkLengths("pt", pt, "mass", mass)
    self.init(uncheckedPt: pt, eta: eta, phi: phi, mass: mass)
  }

  /// Creates columns of momenta of particles that all have the same mass.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: Scalar
  ) throws(VectorsError) {
    try self.init(pt: pt, eta: eta, phi: phi, mass: Array(repeating: mass, count: pt.count))
  }

  /// Creates columns of momenta from columns that are known to have the same length.
  ///
  /// - Precondition: the columns have the same length. This is checked in debug builds only; a
  ///   violation makes later accesses trap.
  @inlinable
  public init(uncheckedPt pt: [Scalar], eta: [Scalar], phi: [Scalar], mass: [Scalar]) {
    assert(
      [eta.count, phi.count, mass.count].allSatisfy { $0 == pt.count },
      "The columns must have the same length.")
    self.pt = pt
    self.eta = eta
    self.phi = phi
    self.mass = mass
  }

  /// Creates columns of momenta from single ones in any coordinates.
  @inlinable
  public init<Momentum: FourMomentum>(_ momenta: some Sequence<Momentum>)
  where Momentum.Scalar == Scalar {
    var (pt, eta, phi, mass): ([Scalar], [Scalar], [Scalar], [Scalar]) = ([], [], [], [])
    for momentum in momenta {
      pt.append(momentum.pt)
      eta.append(momentum.eta)
      phi.append(momentum.phi)
      mass.append(momentum.mass)
    }
    self.init(uncheckedPt: pt, eta: eta, phi: phi, mass: mass)
  }
}
