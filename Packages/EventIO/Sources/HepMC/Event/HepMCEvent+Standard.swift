/// The attributes to which HepMC gives a meaning, as numbers.
extension HepMCEvent {
  /// The scale of the hard process, in the momentum unit of the event.
  public var scale: Double? {
    get { real("event_scale") }
    set { attributes["event_scale"] = newValue.map(\.description) }
  }

  /// The strong coupling at the scale.
  public var alphaQCD: Double? {
    get { real("alphaQCD") }
    set { attributes["alphaQCD"] = newValue.map(\.description) }
  }

  /// The electromagnetic coupling at the scale.
  public var alphaQED: Double? {
    get { real("alphaQED") }
    set { attributes["alphaQED"] = newValue.map(\.description) }
  }

  /// The generator's number of the hard process.
  public var signalProcessID: Int? {
    get { attributes["signal_process_id"].flatMap { Int($0) } }
    set { attributes["signal_process_id"] = newValue.map(String.init) }
  }

  /// The number of interactions of partons.
  public var multipleInteractions: Int? {
    get { attributes["mpi"].flatMap { Int($0) } }
    set { attributes["mpi"] = newValue.map(String.init) }
  }

  /// The cross section that the generator has found up to this event.
  public var crossSection: HepMCCrossSection? {
    get { attributes["GenCrossSection"].flatMap(HepMCCrossSection.init(text:)) }
    set { attributes["GenCrossSection"] = newValue?.text }
  }

  /// The partons of the hard process and their densities.
  public var pdfInfo: HepMCPDFInfo? {
    get { attributes["GenPdfInfo"].flatMap(HepMCPDFInfo.init(text:)) }
    set { attributes["GenPdfInfo"] = newValue?.text }
  }

  /// What a collision of nuclei was like.
  public var heavyIon: HepMCHeavyIon? {
    get { attributes["GenHeavyIon"].flatMap(HepMCHeavyIon.init(text:)) }
    set { attributes["GenHeavyIon"] = newValue?.text }
  }

  func real(_ name: String) -> Double? { attributes[name].flatMap { Double($0) } }
}
