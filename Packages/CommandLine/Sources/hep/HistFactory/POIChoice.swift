import ArgumentParser

/// A parameter of interest and a value of it, either of which may be left out.
struct POIChoice: ExpressibleByArgument {
  var name: String?
  var value: Double?

  init() {}

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let value = Double(parts[1]), value.isFinite, !parts[0].isEmpty else { return nil }
      (name, self.value) = (String(parts[0]), value)
    } else if let value = Double(argument) {
      guard value.isFinite else { return nil }
      self.value = value
    } else {
      name = argument
    }
  }

  var defaultValueDescription: String { "the measurement's" }
}
