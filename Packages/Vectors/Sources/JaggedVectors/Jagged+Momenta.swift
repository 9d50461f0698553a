import Columnar
import Vectors

extension Jagged {
  /// Puts jagged columns of coordinates together to one column of momenta; copies nothing.
  ///
  ///     let muons = try Jagged<PtEtaPhiM>(pt: pt, eta: eta, phi: phi, mass: mass)
  ///
  /// - Throws: ``/Columnar/ColumnarError``, naming the first row that differs, when the rows do not
  ///   have the same lengths.
  public init<Scalar>(
    pt: Jagged<Scalar>, eta: Jagged<Scalar>, phi: Jagged<Scalar>, mass: Jagged<Scalar>
  ) throws(ColumnarError)
  where Item == PtEtaPhiM<Scalar>, Scalar: VectorScalar & ColumnPrimitive {
    for other in [eta, phi, mass] { _ = try pt.zipped(with: other) }
    self.init(
      uncheckedOffsets: pt.offsets,
      content: PtEtaPhiMColumns(
        uncheckedPt: pt.content, eta: eta.content, phi: phi.content, mass: mass.content))
  }

  /// Puts jagged columns of coordinates of particles that all have the same mass together.
  ///
  /// - Throws: ``/Columnar/ColumnarError``, naming the first row that differs, when the rows do not
  ///   have the same lengths.
  public init<Scalar>(
    pt: Jagged<Scalar>, eta: Jagged<Scalar>, phi: Jagged<Scalar>, mass: Scalar
  ) throws(ColumnarError)
  where Item == PtEtaPhiM<Scalar>, Scalar: VectorScalar & ColumnPrimitive {
    try self.init(pt: pt, eta: eta, phi: phi, mass: pt.mapItems { _ in mass })
  }

  /// Puts jagged columns of Cartesian components together to one column of momenta.
  ///
  /// Copies nothing.
  ///
  /// - Throws: ``/Columnar/ColumnarError``, naming the first row that differs, when the rows do not
  ///   have the same lengths.
  public init<Scalar>(
    px: Jagged<Scalar>, py: Jagged<Scalar>, pz: Jagged<Scalar>, energy: Jagged<Scalar>
  ) throws(ColumnarError)
  where Item == LorentzVector<Scalar>, Scalar: VectorScalar & ColumnPrimitive {
    for other in [py, pz, energy] { _ = try px.zipped(with: other) }
    self.init(
      uncheckedOffsets: px.offsets,
      content: LorentzVectorColumns(
        uncheckedPx: px.content, py: py.content, pz: pz.content, energy: energy.content))
  }
}
