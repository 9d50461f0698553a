import Densities
import HistFactory
import Minimization

/// What the names in a document stand for: variables, parameters and functions.
struct NameTable {
  private let document: HS3Document
  private let settings: [String: Analysis.Setting]
  private let ranges: [String: (min: Double?, max: Double?)]
  /// Parameters that are known already, from channels of HistFactory.
  private let known: [String: Parameter]
  /// The variables; a single one needs no name in a formula.
  let variables: [String]

  init(
    _ document: HS3Document, _ settings: [String: Analysis.Setting],
    _ ranges: [String: (min: Double?, max: Double?)], known: [Parameter] = [],
    variables: [String] = []
  ) {
    self.document = document
    self.settings = settings
    self.ranges = ranges
    self.known = Dictionary(known.map { ($0.name, $0) }) { first, _ in first }
    self.variables = variables
  }

  /// The same table for other variables.
  func with(variables: [String]) -> NameTable {
    NameTable(document, settings, ranges, known: Array(known.values), variables: variables)
  }

  /// The value of a constant: a number, or a parameter that stays where it is.
  func constant(_ reader: JSONReader) throws -> Double? {
    if case .constant(let value) = try formula(reader) { return value }
    guard let name = reader.value.string, let setting = settings[name], setting.isConstant,
      known[name] == nil
    else { return nil }
    return setting.value
  }

  /// The number, parameter, variable or function that stands in a member.
  func formula(_ reader: JSONReader, depth: Int = 0) throws -> Formula {
    guard let name = reader.value.string else { return .constant(try reader.number()) }
    return try formula(named: name, for: reader, depth: depth)
  }

  private func formula(named name: String, for reader: JSONReader, depth: Int) throws -> Formula {
    guard depth < 64 else {
      throw reader.contradiction("functions refer to each other in a circle")
    }
    if variables.contains(name) { return variables.count == 1 ? .variable : .column(name) }
    if let function = document.functions[name] {
      return try self.function(function, depth: depth + 1)
    }
    if let parameter = known[name] { return .parameter(parameter) }
    if let parameter = try parameter(name, for: reader) { return .parameter(parameter) }
    switch name {
    case "PI": return .constant(.pi)
    case "EULER": return .constant(2.718281828459045)
    default: break
    }
    guard let number = Double(name), number.isFinite else {
      throw reader.contradiction(
        "\"\(name)\" is no variable, function, parameter with a value or a range, or number")
    }
    return .constant(number)
  }

  /// A parameter with its start and range; it starts in the middle of its range if no point has a value.
  func parameter(_ name: String, for reader: JSONReader) throws -> Parameter? {
    let (setting, range) = (settings[name], ranges[name])
    guard setting != nil || range != nil else { return nil }
    let middle = range.flatMap { range in
      range.min.flatMap { low in range.max.map { 0.5 * (low + $0) } }
    }
    guard let start = setting?.value ?? middle else {
      throw reader.contradiction("\"\(name)\" has neither a value nor a range with two ends")
    }
    var parameter = Parameter(name, start)
    parameter.lower = range?.min
    parameter.upper = range?.max
    if setting?.isConstant ?? false { return parameter.fixed() }
    guard start >= parameter.lower ?? -.infinity, start <= parameter.upper ?? .infinity else {
      throw reader.contradiction("\"\(name)\" starts at \(start), outside of its range")
    }
    return parameter
  }

  private func function(_ reader: JSONReader, depth: Int) throws -> Formula {
    switch try reader.type {
    case "generic_function":
      let expression = try reader.reader("expression")
      return try self.expression(expression, depth: depth)
    case "sum":
      return try fold(reader.reader("summands"), depth, from: 0) { .sum($0, $1) }
    case "product":
      return try fold(reader.reader("factors"), depth, from: 1) { .product($0, $1) }
    case "polynomial":
      let x = try formula(reader.reader("x"), depth: depth)
      let coefficients = try reader.reader("coefficients").elements()
      return try coefficients.reversed().reduce(.constant(0)) { sum, next in
        try .sum(.product(sum, x), formula(next, depth: depth))
      }
    case let type: throw reader.unsupported("a \(type) function")
    }
  }

  /// An expression in the language of the standard.
  func expression(_ reader: JSONReader, depth: Int = 0) throws -> Formula {
    do {
      return try Formula(try reader.text()) { try formula(named: $0, for: reader, depth: depth) }
    } catch let error as ModelTextError {
      throw reader.unsupported("\(error)")
    }
  }

  private func fold(
    _ list: JSONReader, _ depth: Int, from start: Double, _ join: (Formula, Formula) -> Formula
  ) throws -> Formula {
    let parts = try list.elements().map { try formula($0, depth: depth) }
    guard let first = parts.first else { return .constant(start) }
    return parts.dropFirst().reduce(first, join)
  }
}
