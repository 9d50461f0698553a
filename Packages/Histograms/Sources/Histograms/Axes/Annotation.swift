/// A name to refer to, a label to print, and free remarks, of an axis or a histogram.
///
/// None of it takes part in binning. Arithmetic keeps the left-hand side's annotation.
public struct Annotation: Sendable, Hashable {
  /// The word by which code refers to it, such as `"mass"`.
  public var name: String {
    get { box.name }
    set { self = Annotation(name: newValue, label: label, metadata: metadata) }
  }

  /// What a plot prints beside it, with the unit, such as `"m [GeV]"`.
  public var label: String {
    get { box.label }
    set { self = Annotation(name: name, label: newValue, metadata: metadata) }
  }

  /// Remarks that travel with it into files, by key.
  ///
  /// `"name"` and `"label"` are not used here.
  public var metadata: [String: MetadataValue] {
    get { box.metadata }
    set { self = Annotation(name: name, label: label, metadata: newValue) }
  }

  /// One reference instead of three keeps copies of axes cheap, which filling makes.
  private let box: Box

  /// An annotation of the given parts.
  public init(name: String = "", label: String = "", metadata: [String: MetadataValue] = [:]) {
    box = Box(name: name, label: label, metadata: metadata)
  }

  /// Whether name, label and metadata are the same.
  public static func == (left: Annotation, right: Annotation) -> Bool {
    left.box === right.box
      || left.name == right.name && left.label == right.label && left.metadata == right.metadata
  }

  /// Feeds name, label and metadata to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(label)
    hasher.combine(metadata)
  }

  private final class Box: Sendable {
    let name: String
    let label: String
    let metadata: [String: MetadataValue]

    init(name: String, label: String, metadata: [String: MetadataValue]) {
      self.name = name
      self.label = label
      self.metadata = metadata
    }
  }
}
