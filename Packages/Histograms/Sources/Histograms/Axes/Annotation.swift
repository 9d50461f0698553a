/// A name to refer to, a label to print, and free remarks, of an axis or a histogram.
///
/// None of it takes part in binning. Arithmetic keeps the left-hand side's annotation.
public struct Annotation: Sendable, Hashable {
  /// The word by which code refers to it, such as `"mass"`.
  public var name: String

  /// What a plot prints beside it, with the unit, such as `"m [GeV]"`.
  public var label: String

  /// Remarks that travel with it into files, by key. `"name"` and `"label"` are not used here.
  public var metadata: [String: MetadataValue]

  /// An annotation of the given parts.
  public init(name: String = "", label: String = "", metadata: [String: MetadataValue] = [:]) {
    self.name = name
    self.label = label
    self.metadata = metadata
  }
}
