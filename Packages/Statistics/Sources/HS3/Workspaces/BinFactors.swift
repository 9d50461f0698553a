import HistFactory

/// Parameters for each bin, with all modifiers that use them.
struct BinFactors {
  /// What is known of the parameters.
  enum Constraint {
    case none
    case gauss
    case poisson
  }

  /// A sample with a modifier that uses the parameters.
  struct Use {
    var sample: WrittenSample
    var modifier: WrittenModifier
  }

  let name: String
  let parameters: [String]
  let constraint: Constraint
  /// The standard deviation of each parameter around one; zero where nothing is uncertain.
  let relative: [Double]
  private let uses: [Use]

  init(_ parameters: [String], _ uses: [Use]) throws {
    self.parameters = parameters
    self.uses = uses
    name = Self.name(of: parameters, uses.map(\.modifier.name))
    let first = uses[0].modifier
    for use in uses where !use.modifier.agrees(with: first) {
      throw use.modifier.reader.unsupported(
        "the parameters \(parameters[0]) … are used by modifiers of different kinds")
    }
    switch first.kind {
    case .shapesys(let values): relative = values
    case .staterror: relative = try Self.relativeErrors(uses)
    default: relative = parameters.map { _ in 0 }
    }
    if case .shapefactor = first.kind {
      constraint = .none
    } else if relative.allSatisfy({ $0 == 0 }) {
      constraint = .none
    } else {
      constraint = try first.binConstraint
    }
  }

  /// A name for all parameters: that of the modifiers if the parameters are called after it, and what
  /// they have in common otherwise.
  private static func name(of parameters: [String], _ names: [String]) -> String {
    if let name = names.first, !name.isEmpty, names.allSatisfy({ $0 == name }),
      parameters.enumerated().allSatisfy({
        $1 == "gamma_\(name)_bin_\($0)" || $1 == "\(name)_bin_\($0)" || $1 == "\(name)[\($0)]"
      })
    {
      return name
    }
    guard let first = parameters.first else { return "" }
    var common = first
    for other in parameters.dropFirst() {
      common = String(zip(common, other).prefix { $0 == $1 }.map(\.0))
    }
    if parameters.count == 1 { while common.last?.isNumber == true { common.removeLast() } }
    for ending in ["_bin_", "[", "_"] where common.hasSuffix(ending) {
      common.removeLast(ending.count)
      break
    }
    return common.isEmpty ? first : common
  }

  /// The error of the sum over the sum, bin by bin.
  private static func relativeErrors(_ uses: [Use]) throws -> [Double] {
    var sums = uses[0].sample.contents.map { _ in (rate: 0.0, square: 0.0) }
    for use in uses {
      guard let errors = use.sample.errors else {
        throw use.modifier.reader.contradiction(
          "the sample \"\(use.sample.name)\" has a staterror but no errors")
      }
      for (bin, rate) in use.sample.contents.enumerated() {
        sums[bin].rate += rate
        sums[bin].square += errors[bin] * errors[bin]
      }
    }
    return sums.map { $0.rate > 0 ? $0.square.squareRoot() / $0.rate : 0 }
  }

  /// Whether these are the parameters of one `shapesys` of pyhf.
  private var isShapesys: Bool {
    if case .shapesys = uses[0].modifier.kind { return constraint == .poisson && uses.count == 1 }
    return false
  }

  /// The modifier that stands for them in a sample.
  func modifier(of sample: WrittenSample) throws -> Modifier {
    if constraint == .none { return Modifier(name, .shapefactor) }
    if isShapesys {
      if let bin = sample.contents.indices.first(where: {
        sample.contents[$0] < 0 && relative[$0] > 0
      }) {
        throw uses[0].modifier.reader.unsupported(
          "a shapesys on the negative rate \(sample.contents[bin]) in bin \(bin)")
      }
      return Modifier(name, .shapesys(zip(sample.contents, relative).map { $0 * $1 }))
    }
    return Modifier(name, .staterror(try errors(of: sample)))
  }

  /// The part of a sample in the uncertainty: its own errors if they make up the whole, and equal parts
  /// otherwise.
  private func errors(of sample: WrittenSample) throws -> [Double] {
    if let own = try? Self.relativeErrors(uses), let errors = sample.errors,
      zip(own, relative).allSatisfy({ abs($0 - $1) <= 1e-12 * $1 })
    {
      return errors
    }
    let share = 1 / Double(uses.count).squareRoot()
    return relative.indices.map { bin in
      relative[bin] * share * uses.reduce(0) { $0 + $1.sample.contents[bin] }
    }
  }

  /// Whether the constraint is not the one that pyhf's modifier has by itself.
  var needsFactors: Bool { constraint == .poisson && !isShapesys }

  /// How many entries of an auxiliary measurement each parameter stands for, if counts constrain it.
  var factors: [Double] { relative.map { $0 > 0 ? 1 / ($0 * $0) : 1 } }

  /// The range of each parameter that needs no mention.
  var defaultRange: ClosedRange<Double> { constraint == .none ? 0...10 : 1e-10...10 }
}

extension WrittenModifier {
  fileprivate func agrees(with other: WrittenModifier) -> Bool {
    switch (kind, other.kind) {
    case (.shapefactor, .shapefactor), (.staterror, .staterror):
      return constraint == other.constraint
    case (.shapesys(let a), .shapesys(let b)): return a == b && constraint == other.constraint
    default: return false
    }
  }

  fileprivate var binConstraint: BinFactors.Constraint {
    get throws {
      switch constraint {
      case nil, "Poisson": .poisson
      case "Gauss", "Gaussian": .gauss
      case let word?:
        throw reader.unsupported("the constraint \"\(word)\" of factors by bin is not supported")
      }
    }
  }
}
