import ArgumentParser
import Likelihoods

/// A parameter as one types it: `mu=91`, `mu=91,85:97`, `n=2,1:` or, to be held, `width=2.4952!`.
struct ParameterSetting: ExpressibleByArgument {
  let parameter: Parameter

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty else { return nil }
    let isFixed = sides[1].hasSuffix("!")
    let parts = (isFixed ? sides[1].dropLast() : sides[1]).split(
      separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let start = Double(parts[0]), start.isFinite else { return nil }
    var parameter = Parameter(String(sides[0]), start)
    if parts.count == 2 {
      let ends = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      guard ends.count == 2 else { return nil }
      for (end, isLower) in zip(ends, [true, false]) where !end.isEmpty {
        guard let limit = Double(end), limit.isFinite else { return nil }
        if isLower { parameter.lower = limit } else { parameter.upper = limit }
      }
    }
    self.parameter = isFixed ? parameter.fixed() : parameter
  }
}
