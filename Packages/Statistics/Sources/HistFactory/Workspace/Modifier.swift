/// What changes the rates of a sample: a modifier of HistFactory, known by its kind and its name.
///
/// The name is that of its parameter; modifiers with the same name share it.
public struct Modifier: Sendable, Hashable {
  /// The seven kinds of modifiers, with the numbers that they need.
  public enum Kind: Sendable, Hashable {
    /// A free factor on all bins.
    case normfactor
    /// A constrained factor on all bins: its values at -1 and +1 standard deviations.
    case normsys(lo: Double, hi: Double)
    /// A constrained change of the shape: the rates at -1 and +1 standard deviations.
    case histosys(lo: [Double], hi: [Double])
    /// A factor for each bin with a Poisson constraint: the absolute uncertainties.
    case shapesys([Double])
    /// A factor for each bin that all samples of a channel share: their absolute uncertainties.
    case staterror([Double])
    /// A free factor for each bin.
    case shapefactor
    /// The integrated luminosity, with its constraint in the measurement.
    case lumi
  }

  /// The name of the parameter.
  public var name: String

  /// The kind, with its numbers.
  public var kind: Kind

  /// Makes a modifier.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The word for the kind in workspaces.
  public var type: String {
    switch kind {
    case .normfactor: "normfactor"
    case .normsys: "normsys"
    case .histosys: "histosys"
    case .shapesys: "shapesys"
    case .staterror: "staterror"
    case .shapefactor: "shapefactor"
    case .lumi: "lumi"
    }
  }

  /// All words for kinds, in the order in which their parameters stand in a model.
  static let types = [
    "histosys", "lumi", "normfactor", "normsys", "shapefactor", "shapesys", "staterror",
  ]
}
