public import Columnar
import HEPCore
public import Vectors

/// Columns of vectors that are made of one array per coordinate.
public protocol VectorStorage<Scalar>: ColumnStorage {
  /// The type of the coordinates.
  associatedtype Scalar: VectorScalar

  /// The names of the coordinates.
  static var names: [String] { get }

  /// The arrays of the coordinates, in the order of ``names``.
  var coordinates: [[Scalar]] { get }

  /// Creates columns from arrays of coordinates.
  ///
  /// - Throws: ``/Vectors/VectorsError`` when there are not as many as names, or their lengths differ.
  init(coordinates: [[Scalar]]) throws(VectorsError)
}

extension VectorStorage {
  /// Columns made from each array of coordinates, which all stay equally long.
  @inlinable
  func mapCoordinates(_ transform: ([Scalar]) -> [Scalar]) -> Self {
    do {
      return try Self(coordinates: coordinates.map(transform))
    } catch {
      preconditionFailure("Coordinates that were equally long must stay so.")
    }
  }

  /// Creates an empty column.
  @inlinable
  public init() {
    do {
      try self.init(coordinates: Self.names.map { _ in [] })
    } catch {
      preconditionFailure("Empty columns are equally long.")
    }
  }

  /// The vectors at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> Self {
    mapCoordinates { picked($0, positions) }
  }

  /// The vectors at which a mask is true, in order.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func compacted(by mask: [Bool]) -> Self {
    mapCoordinates { $0.kept(by: mask) }
  }

  /// A copy of a run of consecutive vectors.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> Self { mapCoordinates { Array($0[range]) } }

  /// Adds the vectors of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: Self) {
    var rest = other.coordinates[...]
    self = mapCoordinates { $0 + (rest.popFirst() ?? []) }
  }
}

/// The entries of an array at the given positions.
@inlinable
func picked<Value>(_ values: [Value], _ positions: [Int]) -> [Value] {
  let count = positions.count
  return [Value](freshCapacity: count) { (output: inout OutputSpan<Value>) in
    let (values, positions) = (values.span, positions.span)
    for slot in 0..<count { output.append(values[positions[slot]]) }
  }
}
