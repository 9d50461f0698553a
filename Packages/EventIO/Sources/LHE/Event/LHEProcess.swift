/// A process that the generator has mixed into the sample.
public struct LHEProcess: Sendable, Hashable {
  /// The generator's number of the process, which each event names.
  public var id: Int32
  /// The cross section in picobarn.
  public var crossSection: Double
  /// Its statistical error in picobarn.
  public var error: Double
  /// The largest weight that an event of the process may have.
  public var maximumWeight: Double

  /// A process with its cross section.
  public init(id: Int32, crossSection: Double, error: Double, maximumWeight: Double) {
    self.id = id
    self.crossSection = crossSection
    self.error = error
    self.maximumWeight = maximumWeight
  }
}
