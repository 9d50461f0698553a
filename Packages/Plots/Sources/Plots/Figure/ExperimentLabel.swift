/// Who made a figure and from which data: "**CMS** *Preliminary*" and "138 fb⁻¹ (13 TeV)".
///
/// ```swift
/// figure.label = ExperimentLabel("CMS", status: "Preliminary", energy: 13, luminosity: 138)
/// figure.label = ExperimentLabel("ALICE", system: "Pb–Pb", energy: 5.02)
/// ```
///
/// How it is set, and where, is the style's business.
public struct ExperimentLabel: Sendable, Hashable {
  /// The experiment.
  public var experiment: Label
  /// Status of the result, such as "Simulation" or "Preliminary"; empty for none.
  public var status: Label
  /// What collides, such as "pp" or "Pb–Pb"; empty for none.
  public var system: Label
  /// Energy in the centre of mass, of a pair of nucleons for nuclei, in TeV; nil if it is not shown.
  public var energy: Double?
  /// Integrated luminosity in the unit below; nil if it is not shown.
  public var luminosity: Double?
  /// The unit of the luminosity.
  public var luminosityUnit: Label
  /// More lines, such as cuts; they stand inside the frame with the label, where that is inside.
  public var supplements: [Label]

  /// A label.
  ///
  /// - Parameters:
  ///   - experiment: Who.
  ///   - status: "Preliminary", "Simulation", "Work in progress", …
  ///   - system: What collides.
  ///   - energy: In TeV.
  ///   - luminosity: In the unit.
  ///   - luminosityUnit: fb⁻¹ unless given.
  ///   - supplements: More lines.
  public init(
    _ experiment: Label, status: Label = "", system: Label = "", energy: Double? = nil,
    luminosity: Double? = nil, luminosityUnit: Label = "fb^{−1}", supplements: [Label] = []
  ) {
    self.experiment = experiment
    self.status = status
    self.system = system
    self.energy = energy
    self.luminosity = luminosity
    self.luminosityUnit = luminosityUnit
    self.supplements = supplements
  }

  /// System, energy and luminosity in one line; empty if none is known.
  func conditions(_ form: FigureStyle.ConditionsForm) -> Label {
    let energyText = energy.map { energy in
      energy < 1
        ? DecimalText.significant(energy * 1000) + " GeV" : DecimalText.significant(energy) + " TeV"
    }
    let luminosityText = luminosity.map {
      DecimalText.significant($0) + " " + luminosityUnit.source
    }
    let isNuclear = !system.isEmpty && system.source.contains { "–-".contains($0) }
    let root = isNuclear ? #"\sqrt{s_{\mathrm{NN}}}"# : #"\sqrt{s}"#
    switch form {
    case .rootS:
      let collision = [system.source, energyText.map { "\(root) = \($0)" } ?? ""]
      let parts = [collision.filter { !$0.isEmpty }.joined(separator: " "), luminosityText ?? ""]
      return Label(parts.filter { !$0.isEmpty }.joined(separator: ", "))
    case .parentheses:
      let collision = [system.source, energyText ?? ""].filter { !$0.isEmpty }
      let inner = collision.isEmpty ? "" : "(\(collision.joined(separator: ", ")))"
      return Label([luminosityText ?? "", inner].filter { !$0.isEmpty }.joined(separator: " "))
    }
  }
}
