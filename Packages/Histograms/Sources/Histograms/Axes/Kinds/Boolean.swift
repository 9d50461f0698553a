/// An axis of two bins, false and true, without flow bins.
public struct Boolean: Axis {
  /// The name, label and metadata.
  public var annotation: Annotation

  /// An axis of false and true: `Boolean(name: "isolated")`.
  public init(name: String = "", label: String = "", metadata: [String: MetadataValue] = [:]) {
    self.init(annotation: Annotation(name: name, label: label, metadata: metadata))
  }

  /// An axis of false and true.
  public init(annotation: Annotation) { self.annotation = annotation }

  /// Two.
  public var count: Int { 2 }

  /// None: every value is false or true.
  public var flow: FlowBins { .none }

  /// 0, 1 and 2.
  public var edges: [Double] { [0, 1, 2] }

  /// `false` and `true`.
  public var binLabels: [String]? { ["false", "true"] }

  /// The bins stand for separate things.
  public var isDiscrete: Bool { true }

  /// `Boolean()`.
  public var summary: String { "Boolean()" }

  /// 0 for false, 1 for true.
  @inlinable
  public func index(of value: Bool) -> Int { value ? 1 : 0 }
}
