/// An axis of separate things, in the order in which they were given: one bin for each.
///
/// The two kinds are ``StringCategory`` and ``IntegerCategory``.
public protocol CategoryAxis: Axis {
  /// What a bin stands for.
  associatedtype Category: Sendable, Hashable

  /// What the bins stand for.
  var categories: [Category] { get }

  /// An axis of these categories.
  ///
  /// - Throws: `HistogramError` if one is given twice, or cannot be one.
  init(
    categories: [Category], growth: Bool, overflow: Bool, annotation: Annotation
  ) throws(HistogramError)

  /// The bin of a category; nil if it has none.
  func index(ofCategory category: Category) -> Int?
}

extension CategoryAxis {
  /// An axis of these categories: `StringCategory(["ee", "mm"], name: "channel")`.
  ///
  /// - Parameters:
  ///   - categories: what the bins stand for, each once.
  ///   - growth: whether new categories get bins.
  ///   - overflow: whether there is a bin for what has none; an axis that grows needs none.
  ///   - name: the word by which code refers to the axis.
  ///   - label: what a plot prints along the axis.
  ///   - metadata: remarks that travel with the axis.
  /// - Precondition: no category is given twice, and each can be one.
  public init(
    _ categories: [Category] = [], growth: Bool = false, overflow: Bool = true, name: String = "",
    label: String = "", metadata: [String: MetadataValue] = [:]
  ) {
    do throws(HistogramError) {
      try self.init(
        categories: categories, growth: growth, overflow: overflow,
        annotation: Annotation(name: name, label: label, metadata: metadata))
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The number of categories.
  public var count: Int { categories.count }

  /// The numbers from 0 to `count`.
  public var edges: [Double] { (0...count).map(Double.init) }

  /// The categories as texts.
  public var binLabels: [String]? { categories.map { "\($0)" } }

  /// The bins stand for separate things.
  public var isDiscrete: Bool { true }

  /// Such as `StringCategory(2, growing)`.
  public var summary: String { "\(Self.self)(\(count)\(grows ? ", growing" : overflowSummary))" }

  private var overflowSummary: String { hasOverflow ? "" : ", flow: none" }

  /// The categories of both axes, those of this one first.
  ///
  /// Axes that do not grow merge if they have the same categories, in whatever order.
  public func merged(with other: Self) -> Self? {
    guard flow == other.flow, grows == other.grows else { return nil }
    let more = other.categories.filter { index(ofCategory: $0) == nil }
    guard grows || more.isEmpty && count == other.count else { return nil }
    return with(categories + more)
  }

  /// The bin of each category of the other axis.
  public func bins(of other: Self) -> [Int]? {
    let bins = other.categories.compactMap { index(ofCategory: $0) }
    return bins.count == other.count ? bins : nil
  }

  /// The axis of some of the categories.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    with(Array(categories[bins])).map { AnyAxis($0) }
  }

  /// The same axis with other categories.
  func with(_ categories: [Category]) -> Self? {
    try? Self(
      categories: categories, growth: grows, overflow: hasOverflow, annotation: annotation)
  }

  /// The flow bins of an axis that grows or not.
  static func flow(growth: Bool, overflow: Bool) -> FlowBins {
    overflow && !growth ? .overflow : .none
  }

  /// Whether categories, growth, flow bins and annotation are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.categories == right.categories && left.grows == right.grows && left.flow == right.flow
      && left.annotation == right.annotation
  }

  /// Feeds categories, growth, flow bins and annotation to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(categories)
    hasher.combine(grows)
    hasher.combine(flow)
    hasher.combine(annotation)
  }
}
