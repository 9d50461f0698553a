extension PDGID {
  /// The particle of a name in EvtGen and decay files, such as `anti-B0`; nil when there is none.
  public init?(evtGenName name: String) {
    guard let id = ConversionTable.shared.evtGen[name] else { return nil }
    self = id
  }

  /// The name in EvtGen and decay files; nil when there is none.
  public var evtGenName: String? { ConversionTable.shared[self]?.evtGen }

  /// The particle of a name in LHCb's software, such as `B_s~0`; nil when there is none.
  public init?(lhcbName name: String) {
    guard let id = ConversionTable.shared.lhcb[name] else { return nil }
    self = id
  }

  /// The name in LHCb's software; nil when there is none.
  public var lhcbName: String? { ConversionTable.shared[self]?.lhcb }
}
