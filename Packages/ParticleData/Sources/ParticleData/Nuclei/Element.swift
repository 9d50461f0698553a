import CParticleTables

/// Chemical elements by their atomic numbers.
public enum Element {
  /// The symbol of the element with `z` protons, 0 for the neutron; nil when it has no name yet.
  public static func symbol(z: Int) -> String? {
    guard let z = Int32(exactly: z), let symbol = element_symbol(z) else { return nil }
    let text = String(cString: symbol)
    return text.isEmpty ? nil : text
  }

  /// The atomic number of a symbol; nil when there is no such element.
  public static func atomicNumber(of symbol: String) -> Int? { numbers[symbol] }

  /// The symbol of a nucleus; the heavy hydrogens have their own.
  static func symbol(z: Int, a: Int) -> String {
    switch (z, a) {
    case (1, 2): "D"
    case (1, 3): "T"
    default: symbol(z: z) ?? "Z\(z)A"
    }
  }

  private static let numbers: [String: Int] = {
    var numbers = ["D": 1, "T": 1]
    var z = 0
    while let symbol = symbol(z: z) {
      numbers[symbol] = z
      z += 1
    }
    return numbers
  }()
}
