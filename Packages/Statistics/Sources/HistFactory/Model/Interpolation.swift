/// How modifiers are interpolated between, and extrapolated beyond, -1, 0 and +1 standard deviations.
///
/// The codes are those of HistFactory (CERN-OPEN-2012-016) and of pyhf. Code 2 is continuous, as in ROOT;
/// pyhf's is not.
public struct Interpolation: Sendable, Hashable {
  /// How factors on all bins are interpolated.
  public enum Normalization: String, Sendable, CaseIterable {
    /// Linear in pieces.
    case code0 = "0"
    /// Exponential in pieces.
    case code1 = "1"
    /// Quadratic inside of one standard deviation, linear beyond.
    case code2 = "2"
    /// A polynomial of sixth degree inside of one standard deviation, exponential beyond.
    case code4 = "4"
  }

  /// How shapes are interpolated, by sums.
  public enum Shape: String, Sendable, CaseIterable {
    /// Linear in pieces.
    case code0 = "0"
    /// Quadratic inside of one standard deviation, linear beyond.
    case code2 = "2"
    /// A polynomial of sixth degree inside of one standard deviation, linear beyond.
    case code4p = "4p"
  }

  /// How `normsys` is interpolated.
  public var normsys: Normalization

  /// How `histosys` is interpolated.
  public var histosys: Shape

  /// Makes a choice of codes.
  public init(normsys: Normalization = .code4, histosys: Shape = .code4p) {
    self.normsys = normsys
    self.histosys = histosys
  }

  /// Code 4 for factors and code 4p for shapes, which pyhf and ROOT take as a rule.
  public static let standard = Interpolation()
}
