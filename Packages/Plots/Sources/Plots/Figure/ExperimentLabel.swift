/// Who made a figure and from which data: "**CMS** *Open Data*" and "11.6 fb⁻¹ (8 TeV)".
public struct ExperimentLabel: Sendable, Hashable {
  /// The experiment, in bold.
  public var experiment: Label
  /// Status of the result, such as "Simulation" or "Preliminary"; empty for none.
  public var status: Label
  /// Energy in the centre of mass in TeV; nil if it is not to be shown.
  public var energy: Double?
  /// Integrated luminosity in fb⁻¹; nil if it is not to be shown.
  public var luminosity: Double?

  /// A label.
  ///
  /// - Parameters:
  ///   - experiment: Set in bold.
  ///   - status: Set in italics.
  ///   - energy: In TeV.
  ///   - luminosity: In fb⁻¹.
  public init(
    _ experiment: Label, status: Label = "", energy: Double? = nil, luminosity: Double? = nil
  ) {
    self.experiment = experiment
    self.status = status
    self.energy = energy
    self.luminosity = luminosity
  }

  /// Energy and luminosity in one line; empty if neither is known.
  func conditions(_ form: FigureStyle.ConditionsForm) -> Label {
    let energyText = energy.map { DecimalText.significant($0) + " TeV" }
    let luminosityText = luminosity.map { DecimalText.significant($0) + " fb^{−1}" }
    switch (form, energyText, luminosityText) {
    case (_, nil, nil): return ""
    case (_, nil, let text?): return Label(text)
    case (.rootS, let text?, nil): return Label("\\sqrt{s} = \(text)")
    case (.rootS, let e?, let l?): return Label("\\sqrt{s} = \(e), \(l)")
    case (.parentheses, let text?, nil): return Label("(\(text))")
    case (.parentheses, let e?, let l?): return Label("\(l) (\(e))")
    }
  }
}
