public import Columnar
public import Vectors

/// A four-momentum that can be the entry of a jagged column.
///
/// `Jagged<PtEtaPhiM<Float>>` holds one array per coordinate and the offsets of the rows.
public protocol JaggedMomentum: FourMomentum, ColumnElement
where Column: FourMomentumColumns, Column.Scalar == Scalar {}
