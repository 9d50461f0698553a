import Columnar
import Vectors

extension Jagged where Item: JaggedMomentum {
  /// The sum of the momenta of each row; zero for an empty one.
  ///
  /// The components are added in order, in the precision of the momenta.
  @inlinable
  public func sum() -> LorentzVectorColumns<Item.Scalar> {
    let components = content.cartesian
    return LorentzVectorColumns(
      indices.lazy.map { row in
        range(of: row).reduce(into: LorentzVector<Item.Scalar>.zero) { $0 += components[$1] }
      })
  }

  /// The invariant mass of all momenta of each row together; zero for an empty row.
  @inlinable
  public func invariantMasses() -> [Item.Scalar] { sum().mass }

  /// The sums of momenta at the same place of two columns.
  ///
  /// - Throws: ``/Columnar/ColumnarError``, naming the first row that differs, when the rows do not
  ///   have the same lengths.
  @inlinable
  public static func + <Other: JaggedMomentum>(
    left: Jagged, right: Jagged<Other>
  ) throws(ColumnarError) -> Jagged<LorentzVector<Item.Scalar>>
  where Other.Scalar == Item.Scalar {
    let both = try left.zipped(with: right)
    return Jagged<LorentzVector<Item.Scalar>>(
      uncheckedOffsets: both.offsets,
      content: LorentzVectorColumns(both.content.lazy.map { $0 + $1 }))
  }
}
