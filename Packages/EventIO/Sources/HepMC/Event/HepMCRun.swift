/// What holds for all events of a file.
public struct HepMCRun: Sendable, Equatable {
  /// A program that made the events.
  public struct Tool: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// What it did.
    public var description: String

    /// A program from its name, version and description.
    public init(name: String, version: String, description: String = "") {
      self.name = name
      self.version = version
      self.description = description
    }
  }

  /// The programs that made the events, in the order in which they ran.
  public var tools: [Tool] = []

  /// The names of the weights, in the order of the weights of each event.
  public var weightNames: [String] = []

  /// Attributes of the run as text, in the order of the file.
  public var attributes: [(name: String, value: String)] = []

  /// A run about which nothing is known.
  public init() {}

  /// The value of an attribute; nil where there is none of that name.
  public subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      attributes.removeAll { $0.name == name }
      if let newValue { attributes.append((name, newValue)) }
    }
  }

  /// Two runs are equal when they say the same in the same order.
  public static func == (left: HepMCRun, right: HepMCRun) -> Bool {
    left.tools == right.tools && left.weightNames == right.weightNames
      && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
  }
}
