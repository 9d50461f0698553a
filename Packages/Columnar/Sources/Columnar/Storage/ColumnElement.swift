/// A type that knows how a column of it is stored.
///
/// A column of plain numbers is an array; a column of strings is one buffer of bytes with offsets;
/// a column of lists is a ``Jagged`` array; a column of four-momenta is one array per coordinate.
/// The element type names the storage, so that `Jagged<Float>` and `Jagged<String>` both are
/// compact, and a mistake in the nesting is a compile error.
///
/// A type of your own is stored as an array of values when you conform it without more ado:
///
///     struct Hit: ColumnElement { var layer: Int32; var charge: Float }
///     let hits = Jagged<Hit>([[Hit(layer: 1, charge: 0.5)], []])
public protocol ColumnElement: Sendable {
  /// The storage of a column of this type.
  associatedtype Column: ColumnStorage = [Self]
}
