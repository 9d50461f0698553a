/// A textual form of event records.
public enum HepMCFormat: Sendable, CaseIterable {
  /// HepMC3's own: `HepMC::Asciiv3`.
  case asciiv3
  /// HepMC2's: `HepMC::IO_GenEvent`.
  case genEvent

  var beginning: StaticString {
    switch self {
    case .asciiv3: "HepMC::Asciiv3-START_EVENT_LISTING"
    case .genEvent: "HepMC::IO_GenEvent-START_EVENT_LISTING"
    }
  }

  var ending: StaticString {
    switch self {
    case .asciiv3: "HepMC::Asciiv3-END_EVENT_LISTING"
    case .genEvent: "HepMC::IO_GenEvent-END_EVENT_LISTING"
    }
  }
}
