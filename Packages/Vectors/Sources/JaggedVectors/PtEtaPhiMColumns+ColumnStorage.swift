import Columnar
import Vectors

extension PtEtaPhiMColumns: ColumnStorage {
  /// Creates an empty column.
  @inlinable
  public init() {
    self.init(uncheckedPt: [], eta: [], phi: [], mass: [])
  }

  /// The momenta at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> PtEtaPhiMColumns {
    PtEtaPhiMColumns(
      uncheckedPt: picked(pt, positions), eta: picked(eta, positions), phi: picked(phi, positions),
      mass: picked(mass, positions))
  }

  /// A copy of a run of consecutive momenta.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> PtEtaPhiMColumns {
    PtEtaPhiMColumns(
      uncheckedPt: Array(pt[range]), eta: Array(eta[range]), phi: Array(phi[range]),
      mass: Array(mass[range]))
  }

  /// Adds the momenta of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: PtEtaPhiMColumns) {
    self = PtEtaPhiMColumns(
      uncheckedPt: pt + other.pt, eta: eta + other.eta, phi: phi + other.phi,
      mass: mass + other.mass)
  }
}
