import TextStreams

/// A cross section for each weight, in picobarn.
public struct HepMCCrossSection: Sendable, Hashable {
  /// The cross section for each weight; one for all when there is one.
  public var values: [Double]
  /// Their statistical errors.
  public var errors: [Double]
  /// How many events the generator has accepted so far.
  public var acceptedEvents: Int?
  /// How many it has tried.
  public var attemptedEvents: Int?

  /// A cross section with its error.
  public init(
    _ value: Double, error: Double, acceptedEvents: Int? = nil, attemptedEvents: Int? = nil
  ) {
    values = [value]
    errors = [error]
    self.acceptedEvents = acceptedEvents
    self.attemptedEvents = attemptedEvents
  }

  init?(text: String) {
    let words = text.split(separator: " ")
    let numbers = words.compactMap { Double($0) }
    guard numbers.count == words.count, numbers.count >= 2 else { return nil }
    let counts = numbers.dropFirst(2).prefix(2).map { number in
      Int(exactly: number).flatMap { $0 < 0 ? nil : $0 }
    }
    values = [numbers[0]]
    errors = [numbers[1]]
    acceptedEvents = counts.first ?? nil
    attemptedEvents = counts.count > 1 ? counts[1] : nil
    var place = 4
    while place + 1 < numbers.count {
      values.append(numbers[place])
      errors.append(numbers[place + 1])
      place += 2
    }
  }

  var text: String {
    var words = [
      values[0].description, errors[0].description, "\(acceptedEvents ?? -1)",
      "\(attemptedEvents ?? -1)",
    ]
    for (value, error) in zip(values, errors).dropFirst() {
      words += [value.description, error.description]
    }
    return words.joined(separator: " ")
  }
}
