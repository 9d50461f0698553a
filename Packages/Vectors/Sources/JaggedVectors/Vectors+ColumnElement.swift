import Columnar
import Vectors

extension PlanarVector: ColumnElement {
  /// A column of such vectors is one array per coordinate.
  public typealias Column = PlanarColumns<Scalar, Azimuthal>
}

extension SpatialVector: ColumnElement {
  /// A column of such vectors is one array per coordinate.
  public typealias Column = SpatialColumns<Scalar, Azimuthal, Longitudinal>
}

extension SpacetimeVector: ColumnElement, JaggedMomentum {
  /// A column of such vectors is one array per coordinate.
  public typealias Column = SpacetimeColumns<Scalar, Azimuthal, Longitudinal, Temporal>
}
