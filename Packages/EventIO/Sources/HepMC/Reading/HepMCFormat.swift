/// A textual form of event records.
public enum HepMCFormat: Sendable, CaseIterable {
  /// HepMC3's own: `HepMC::Asciiv3`.
  case asciiv3
  /// HepMC2's: `HepMC::IO_GenEvent`.
  case genEvent
  /// HEPEVT: the columns of the Fortran common block, without weights and attributes, in GeV and mm.
  case hepevt

  /// The name that stands in front of the events; HEPEVT has none.
  public var name: String {
    switch self {
    case .asciiv3: "HepMC::Asciiv3"
    case .genEvent: "HepMC::IO_GenEvent"
    case .hepevt: "HEPEVT"
    }
  }

  /// The forms whose events lie between a first and a last line.
  static let listings: [HepMCFormat] = [.asciiv3, .genEvent]

  var beginning: String { "\(name)-START_EVENT_LISTING" }
  var ending: String { "\(name)-END_EVENT_LISTING" }
}
