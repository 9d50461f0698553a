import Columnar
import Vectors

extension PtEtaPhiM: ColumnElement, JaggedMomentum {
  /// A column of such momenta is one array per coordinate.
  public typealias Column = PtEtaPhiMColumns<Scalar>
}
