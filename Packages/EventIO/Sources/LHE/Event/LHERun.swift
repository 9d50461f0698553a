/// What holds for all events of a file: the `<header>` and `<init>` blocks.
public struct LHERun: Sendable, Equatable {
  /// The version that the file claims, such as `3.0`.
  public var version = "3.0"
  /// The two beams.
  public var beams: (first: LHEBeam, second: LHEBeam)
  /// How the weights of events are to be used: ±1 to ±4 (IDWTUP).
  public var weightingStrategy: Int32
  /// The processes.
  public var processes: [LHEProcess]
  /// What the weights of the events mean.
  public var weights: [LHEWeightInfo] = []
  /// The text of the comments outside of all blocks.
  public var comments: [String] = []
  /// What the header holds, as it stands in the file, without `<initrwgt>`.
  public var header = ""
  /// What follows the processes in the `<init>` block, as it stands in the file.
  public var initTail = ""

  /// A run from its beams and processes.
  public init(
    beams: (first: LHEBeam, second: LHEBeam), weightingStrategy: Int32, processes: [LHEProcess]
  ) {
    self.beams = beams
    self.weightingStrategy = weightingStrategy
    self.processes = processes
  }

  /// The generators that the `<init>` block names, with their attributes.
  public var generators: [(name: String, attributes: [String: String])] {
    elements(named: "generator", in: Array(initTail.utf8)).map { element in
      (element.attributes["name"] ?? element.trimmedText, element.attributes)
    }
  }

  /// The text of a block in the header, such as `slha` or `MGRunCard`; nil when there is none.
  public func headerBlock(_ name: String) -> String? {
    elements(named: name, in: Array(header.utf8)).first.map(\.text)
  }

  /// Two runs are equal when they say the same.
  public static func == (left: LHERun, right: LHERun) -> Bool {
    left.version == right.version && left.beams == right.beams
      && left.weightingStrategy == right.weightingStrategy && left.processes == right.processes
      && left.weights == right.weights && left.comments == right.comments
      && left.header == right.header && left.initTail == right.initTail
  }
}
