/// A `TF1`, `TF2` or `TF3`: the text of its formula, and its parameters.
public struct ROOTFunction: Sendable, Equatable {
  /// A parameter of a function.
  public struct Parameter: Sendable, Equatable {
    /// The name, such as `p0`.
    public let name: String
    /// The value.
    public let value: Double
    /// The error of a fit; zero without one.
    public let error: Double
    /// The limits within which a fit may vary it; both are zero when there are none.
    public let limits: (low: Double, high: Double)

    /// Whether name, value, error and limits agree.
    public static func == (left: Parameter, right: Parameter) -> Bool {
      left.name == right.name && left.value == right.value && left.error == right.error
        && left.limits == right.limits
    }
  }

  /// The name of the function.
  public let name: String
  /// The text of the formula, with the parameters in square brackets; empty for a compiled function.
  public let formula: String
  /// The parameters, in the order of their numbers.
  public let parameters: [Parameter]
  /// The range of each coordinate.
  public let ranges: [ClosedRange<Double>]

  /// Interprets a decoded function.
  ///
  /// - Throws: ``ROOTError`` when the object is something else.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let function = object.part("TF1") else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TF1")
    }
    name = function["fName"]?.string ?? ""
    let text = function["fFormula"]?.object ?? object.part("TFormula")
    formula = text?["fFormula"]?.string ?? text?["fTitle"]?.string ?? ""
    let values =
      text?["fClingParameters"]?.reals ?? function["fParams"]?.object?["fParameters"]?.reals
      ?? text?["fParams"]?.reals ?? []
    let names = Self.names(text?["fParams"], count: values.count)
    let errors = function["fParErrors"]?.reals ?? []
    let lows = function["fParMin"]?.reals ?? []
    let highs = function["fParMax"]?.reals ?? []
    parameters = values.indices.map { place in
      Parameter(
        name: names[place], value: values[place],
        error: place < errors.count ? errors[place] : 0,
        limits: place < min(lows.count, highs.count) ? (lows[place], highs[place]) : (0, 0))
    }
    ranges = ["X", "Y", "Z"].compactMap { axis in
      guard let low = object["f\(axis)min"]?.real, let high = object["f\(axis)max"]?.real,
        low <= high
      else { return nil }
      return low...high
    }
  }

  /// The names of the parameters: a map from the name to the number in the file.
  private static func names(_ value: ROOTValue?, count: Int) -> [String] {
    var names = (0..<count).map { "p\($0)" }
    guard case .column(.map(let map))? = value, case .string(let keys) = map.keys,
      let numbers = ROOTValue.column(map.values).integers
    else { return names }
    for (place, number) in numbers.enumerated() where names.indices.contains(number) {
      names[number] = keys[place]
    }
    return names
  }
}
