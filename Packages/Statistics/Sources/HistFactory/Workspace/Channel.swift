/// A region of an analysis: a histogram, to which samples contribute.
public struct Channel: Sendable, Hashable {
  /// The name, unique in a workspace.
  public var name: String

  /// The samples, one at least.
  public var samples: [Sample]

  /// Makes a channel.
  public init(_ name: String, samples: [Sample]) {
    self.name = name
    self.samples = samples
  }

  /// The number of bins.
  public var binCount: Int { samples.first?.data.count ?? 0 }
}

/// A process that contributes to a channel.
public struct Sample: Sendable, Hashable {
  /// The name, unique in its channel.
  public var name: String

  /// The nominal rate in each bin.
  public var data: [Double]

  /// What changes the rates.
  public var modifiers: [Modifier]

  /// Makes a sample.
  public init(_ name: String, data: [Double], modifiers: [Modifier] = []) {
    self.name = name
    self.data = data
    self.modifiers = modifiers
  }
}

/// What was observed in a channel.
public struct Observation: Sendable, Hashable {
  /// The name of the channel.
  public var name: String

  /// The number of events in each bin; Asimov data need not be whole.
  public var data: [Double]

  /// Makes an observation.
  public init(_ name: String, data: [Double]) {
    self.name = name
    self.data = data
  }
}
