import Columnar
import Vectors

extension LorentzVectorColumns: ColumnStorage {
  /// Creates an empty column.
  @inlinable
  public init() {
    self.init(uncheckedPx: [], py: [], pz: [], energy: [])
  }

  /// The momenta at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> LorentzVectorColumns {
    LorentzVectorColumns(
      uncheckedPx: picked(px, positions), py: picked(py, positions), pz: picked(pz, positions),
      energy: picked(energy, positions))
  }

  /// A copy of a run of consecutive momenta.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> LorentzVectorColumns {
    LorentzVectorColumns(
      uncheckedPx: Array(px[range]), py: Array(py[range]), pz: Array(pz[range]),
      energy: Array(energy[range]))
  }

  /// Adds the momenta of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: LorentzVectorColumns) {
    self = LorentzVectorColumns(
      uncheckedPx: px + other.px, py: py + other.py, pz: pz + other.pz,
      energy: energy + other.energy)
  }
}
