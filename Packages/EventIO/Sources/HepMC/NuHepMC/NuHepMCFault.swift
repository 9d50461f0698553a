/// A rule of NuHepMC that a file breaks.
public struct NuHepMCFault: Sendable, Hashable, CustomStringConvertible {
  /// The number of the rule, such as `G.R.8`.
  public let rule: String
  /// The number of the event; nil when the run breaks the rule.
  public let event: Int?
  /// What is wrong, in words.
  public let message: String

  /// The rule, the event and what is wrong.
  public var description: String {
    "\(rule): \(message)" + (event.map { " (event \($0))" } ?? "")
  }
}

/// Collects the faults of a run or an event.
struct FaultList {
  private(set) var faults: [NuHepMCFault] = []
  let event: Int?

  init(event: Int? = nil) { self.event = event }

  mutating func require(_ condition: Bool, _ rule: String, _ message: @autoclosure () -> String) {
    guard !condition else { return }
    faults.append(NuHepMCFault(rule: rule, event: event, message: message()))
  }
}
