import Columnar
import Vectors

extension LorentzVector: ColumnElement, JaggedMomentum {
  /// A column of such momenta is one array per coordinate.
  public typealias Column = LorentzVectorColumns<Scalar>
}
