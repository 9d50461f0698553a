public import Columnar
public import Vectors

/// The jets of many events in columns.
public struct JetBatch: Sendable {
  /// For each event the place of its first jet, and as the last entry the number of jets.
  public let offsets: [Int]
  /// The momenta of all jets, event by event, by falling *p*t.
  public let momenta: LorentzVectorColumns<Double>
  /// For each jet the indices of its particles within their event, rising.
  public let constituents: Jagged<Int>

  /// The number of jets in each event.
  public var counts: [Int] { zip(offsets.dropFirst(), offsets).map { $0 - $1 } }

  /// For each event, for each jet, the indices of its particles.
  public var constituentsOfEvents: Jagged<Jagged<Int>> {
    Jagged(uncheckedOffsets: offsets, content: constituents)
  }
}
