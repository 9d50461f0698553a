import Likelihoods

/// Starts and limits of parameters that were not given, from their roles in a model and from the data.
struct ModelGuess {
  private let events: [Double]
  private let range: ClosedRange<Double>
  private let components: [Model.Component]

  init(_ model: Model, events: [Double], range: ClosedRange<Double>) {
    self.events = events
    self.range = range
    components = model.components
  }

  /// Whether every density has a weight with a parameter: the weights are then yields.
  var isExtended: Bool { components.allSatisfy { !$0.weight.parameters.isEmpty } && !hasFractions }

  /// Whether a weight is one less a parameter, as that of the last of several fractions.
  private var hasFractions: Bool {
    components.contains { component in
      if case .difference(.constant, _) = component.weight { return true }
      return false
    }
  }

  /// A parameter with a start and limits that suit its role.
  func parameter(_ name: String) -> Parameter {
    for component in components where component.weight == .parameter(Parameter(name, 1)) {
      return isExtended
        ? Parameter(name, Double(events.count) / Double(components.count), in: 0...)
        : Parameter(name, 0.5, in: 0...1)
    }
    if components.contains(where: { $0.weight.parameters.contains { $0.name == name } }) {
      return isExtended ? Parameter(name, 1) : Parameter(name, 0.5, in: 0...1)
    }
    for component in components {
      for argument in component.density.arguments
      where argument.formula.parameters.contains(where: { $0.name == name }) {
        return byRole(name, argument.name, of: component.density)
      }
    }
    return Parameter(name, 1)
  }

  private func byRole(_ name: String, _ role: String, of density: any Density) -> Parameter {
    let width = (range.upperBound - range.lowerBound).rounded(digits: 3)
    switch role {
    case "mean", "mass", "peak", "location", "median":
      return Parameter(name, mode, in: range)
    case "sigma", "sigmaLeft", "sigmaRight", "width", "scale":
      let limits = (1e-4 * width).rounded(digits: 1)...(2 * width).rounded(digits: 1)
      return Parameter(name, 0.05 * width, in: limits)
    case "slope" where density is Exponential:
      // A formula such as -1 / tau has a time as its parameter, anything else is the slope itself.
      let isTime = density.arguments[0].formula != .parameter(Parameter(name, 1))
      return isTime
        ? Parameter(name, width, in: (1e-3 * width).rounded(digits: 1)...)
        : Parameter(name, -1 / width)
    case "end": return Parameter(name, range.upperBound)
    case "turnOn": return Parameter(name, range.lowerBound)
    case "steepness", "decay": return Parameter(name, 5 / width, in: 0...)
    case "alpha", "alphaLeft", "alphaRight": return Parameter(name, 1.5, in: 0.1...8)
    case "n", "nLeft", "nRight": return Parameter(name, 3, in: 0.5...60)
    case "tail", "xi", "tailLeft", "tailRight": return Parameter(name, 0.1, in: -2...2)
    case "shape", "delta", "degrees", "power": return Parameter(name, 2, in: 0.01...)
    case _ where role.hasPrefix("c"):
      return density is Bernstein ? Parameter(name, 1, in: 0...) : Parameter(name, 0)
    default: return Parameter(name, 1)
    }
  }

  /// The middle of the fullest of 50 bins.
  private var mode: Double {
    var counts = [Int](repeating: 0, count: 50)
    let width = range.upperBound - range.lowerBound
    for event in events {
      counts[min(Int(50 * (event - range.lowerBound) / width), 49)] += 1
    }
    let fullest = counts.indices.max { counts[$0] < counts[$1] } ?? 25
    return range.lowerBound + width * (Double(fullest) + 0.5) / 50
  }
}

extension Double {
  /// The number rounded to significant digits, for limits that people read.
  fileprivate func rounded(digits: Int) -> Double { Double(shown(digits)) ?? self }
}
