// Element-wise comparisons with one value give masks; the operators are those of `SIMD`.
//
//     let hard = try muons.filtered(by: pt .> 20)

extension Jagged where Item: Comparable, Item.Column == [Item] {
  /// Which entries are below a value.
  @inlinable
  public static func .< (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 < value }
  }

  /// Which entries are at or below a value.
  @inlinable
  public static func .<= (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 <= value }
  }

  /// Which entries are above a value.
  @inlinable
  public static func .> (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 > value }
  }

  /// Which entries are at or above a value.
  @inlinable
  public static func .>= (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 >= value }
  }

  /// Which entries are equal to a value.
  @inlinable
  public static func .== (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 == value }
  }

  /// Which entries are different from a value.
  @inlinable
  public static func .!= (entries: Jagged, value: Item) -> Jagged<Bool> {
    entries.mapItems { $0 != value }
  }
}

extension Jagged
where
  Item: Numeric, Item.Column == [Item], Item.Magnitude: ColumnElement,
  Item.Magnitude.Column == [Item.Magnitude]
{
  /// The absolute values of the entries.
  ///
  ///     let central = try jets.filtered(by: jets.eta.magnitude .< 2.5)
  @inlinable
  public var magnitude: Jagged<Item.Magnitude> { mapItems { $0.magnitude } }
}
