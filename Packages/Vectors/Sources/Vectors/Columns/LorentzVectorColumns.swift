/// Four-momenta with Cartesian components, in columns.
@frozen
public struct LorentzVectorColumns<Scalar: VectorScalar>: Equatable, Sendable {
  /// The components along x.
  public let px: [Scalar]
  /// The components along y.
  public let py: [Scalar]
  /// The components along the beam.
  public let pz: [Scalar]
  /// The energies.
  public let energy: [Scalar]

  /// Creates columns of momenta from their components.
  ///
  /// - Throws: ``VectorsError`` when the columns do not have the same length.
  public init(
    px: [Scalar], py: [Scalar], pz: [Scalar], energy: [Scalar]
  ) throws(VectorsError) {
    try checkLengths("px", px, "py", py)
    try checkLengths("px", px, "pz", pz)
    try checkLengths("px", px, "energy", energy)
    self.init(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }

  /// Creates columns of momenta from columns that are known to have the same length.
  ///
  /// - Precondition: the columns have the same length. This is checked in debug builds only; a
  ///   violation makes later accesses trap.
  @inlinable
  public init(uncheckedPx px: [Scalar], py: [Scalar], pz: [Scalar], energy: [Scalar]) {
    assert(
      [py.count, pz.count, energy.count].allSatisfy { $0 == px.count },
      "The columns must have the same length.")
    self.px = px
    self.py = py
    self.pz = pz
    self.energy = energy
  }

  /// Creates columns of momenta from single ones in any coordinates.
  @inlinable
  public init<Momentum: FourMomentum>(_ momenta: some Sequence<Momentum>)
  where Momentum.Scalar == Scalar {
    var (px, py, pz, energy): ([Scalar], [Scalar], [Scalar], [Scalar]) = ([], [], [], [])
    for momentum in momenta {
      let components = momentum.cartesian
      px.append(components.px)
      py.append(components.py)
      pz.append(components.pz)
      energy.append(components.energy)
    }
    self.init(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }

  /// Creates `count` momenta, the one at each index by a function; one pass.
  @inlinable @inline(__always)
  init(count: Int, _ momentum: (Int) -> LorentzVector<Scalar>) {
    var (py, pz, energy): ([Scalar], [Scalar], [Scalar]) = ([], [], [])
    let px = [Scalar](capacity: count) { (pxs: inout OutputSpan<Scalar>) in
      py = [Scalar](capacity: count) { (pys: inout OutputSpan<Scalar>) in
        pz = [Scalar](capacity: count) { (pzs: inout OutputSpan<Scalar>) in
          energy = [Scalar](capacity: count) { (energies: inout OutputSpan<Scalar>) in
            for index in 0..<count {
              let value = momentum(index)
              pxs.append(value.px)
              pys.append(value.py)
              pzs.append(value.pz)
              energies.append(value.energy)
            }
          }
        }
      }
    }
    self.init(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }
}

/// Checks that two columns have the same length.
@usableFromInline
func checkLengths(
  _ firstName: String, _ first: some Collection, _ secondName: String, _ second: some Collection
) throws(VectorsError) {
  guard first.count == second.count else {
    throw VectorsError.lengths(firstName, first.count, secondName, second.count)
  }
}
