import Likelihoods

/// A density with its weight.
struct ComponentRequest: Decodable {
  var density: String
  /// Parameters by name, or numbers, in the order of the density's initialiser.
  var arguments: [String]
  /// The same for the weight; "1-f" is what a fraction leaves.
  var weight: String

  func model(of parameters: [String: Parameter]) throws -> Model {
    func formula(_ text: String) throws -> Formula {
      if let parameter = parameters[text] { return parameter.formula }
      if let number = Double(text) { return number.formula }
      guard text.hasPrefix("1-"), let parameter = parameters[String(text.dropFirst(2))] else {
        throw ProbeError("'\(text)' is neither a parameter nor a number")
      }
      return 1 - parameter
    }
    return try formula(weight) * shape(arguments.map(formula))
  }

  private func shape(_ a: [Formula]) throws -> Model {
    switch (density, a.count) {
    case ("gaussian", 2): Gaussian(mean: a[0], sigma: a[1]).model
    case ("exponential", 1): Exponential(slope: a[0]).model
    case ("breitWigner", 2): BreitWigner(mean: a[0], width: a[1]).model
    case ("voigt", 3): Voigt(mean: a[0], sigma: a[1], width: a[2]).model
    case ("crystalBall", 4):
      CrystalBall(mean: a[0], sigma: a[1], alpha: a[2], n: a[3]).model
    case ("crystalBall", 6):
      CrystalBall(
        mean: a[0], sigma: a[1], alphaLeft: a[2], nLeft: a[3], alphaRight: a[4], nRight: a[5]
      ).model
    default: throw ProbeError("no density is called '\(density)' with \(a.count) arguments")
    }
  }
}
