/// Why a matrix could not be made, factorised or solved.
public struct LinearAlgebraError: Error, Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case singular(pivot: Int)
    case notPositiveDefinite(leadingMinor: Int)
    case nonFinite(row: Int, column: Int)
    case notSymmetric(row: Int, column: Int)
    case notSquare(rows: Int, columns: Int)
    case underdetermined(rows: Int, columns: Int)
    case raggedRow(row: Int, expected: Int, found: Int)
    case wrongLength(expected: Int, found: Int)
    case notConverged(String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// The index, from 0, of the pivot that is exactly zero, if the matrix is singular.
  public var singularPivot: Int? {
    if case .singular(let pivot) = kind { pivot } else { nil }
  }

  /// The order, from 1, of the first leading minor that is not positive, if the matrix was required to
  /// be positive definite.
  public var leadingMinor: Int? {
    if case .notPositiveDefinite(let order) = kind { order } else { nil }
  }

  /// The place of the first entry, column by column, that is infinite or not a number, if there is one.
  public var nonFinitePlace: (row: Int, column: Int)? {
    if case .nonFinite(let row, let column) = kind { (row, column) } else { nil }
  }
}
