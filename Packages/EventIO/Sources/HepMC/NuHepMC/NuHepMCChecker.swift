/// Checks a whole file against NuHepMC, event by event.
///
///     var checker = NuHepMCChecker(reader.run)
///     while try reader.read(into: &event) { checker.check(event).forEach { print($0) } }
///
/// The memory grows with the gaps between the numbers of the events, not with the events.
public struct NuHepMCChecker: Sendable {
  /// What is wrong with the run.
  public let runFaults: [NuHepMCFault]

  /// Whether the run says that it follows the convention.
  public var isNuHepMC: Bool { convention != nil }

  private let convention: NuHepMC?
  /// The numbers met so far, in ranges that neither touch nor overlap, in ascending order.
  private var numbers: [Range<Int>] = []

  /// A checker for the events of a run.
  public init(_ run: HepMCRun) {
    runFaults = NuHepMC.faults(in: run)
    convention = try? NuHepMC(run)
  }

  /// What is wrong with the next event; nothing when the run is not NuHepMC at all.
  public mutating func check(_ event: HepMCEvent) -> [NuHepMCFault] {
    guard let convention else { return [] }
    var faults = convention.faults(in: event)
    if !insert(event.number) {
      faults.append(
        NuHepMCFault(rule: "E.R.2", event: event.number, message: "the number comes twice"))
    }
    return faults
  }

  /// Notes a number; false when it is there already.
  private mutating func insert(_ number: Int) -> Bool {
    guard number < .max else { return true }
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    guard low < numbers.count, numbers[low].lowerBound <= number else {
      if low < numbers.count, numbers[low].lowerBound == number + 1 {
        numbers[low] = number..<numbers[low].upperBound
      } else {
        numbers.insert(number..<number + 1, at: low)
      }
      return true
    }
    if numbers[low].contains(number) { return false }
    let end = low + 1 < numbers.count && numbers[low + 1].lowerBound == number + 1
    numbers[low] = numbers[low].lowerBound..<(end ? numbers[low + 1].upperBound : number + 1)
    if end { numbers.remove(at: low + 1) }
    return true
  }
}
