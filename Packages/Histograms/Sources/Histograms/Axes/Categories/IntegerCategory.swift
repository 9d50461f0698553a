/// An axis of whole numbers in any order: one bin for each.
///
///     IntegerCategory([11, 13, 15], name: "pdgid")
///     IntegerCategory(growth: true, name: "run")
///
/// With `growth` a number that is filled for the first time gets a bin at the end; without, it belongs
/// to the overflow, as do NaN and numbers that are not whole or beyond 2^53, growing or not. An axis
/// grows to at most 1 048 576 bins.
public struct IntegerCategory: CategoryAxis {
  /// The numbers of the bins.
  public private(set) var categories: [Int] = []

  /// Whether new numbers get bins.
  public let grows: Bool

  /// The overflow bin, if there is one, for numbers that have no bin.
  public let flow: FlowBins

  /// The name, label and metadata.
  public var annotation: Annotation

  private var table = CategoryTable()

  /// An axis of these numbers, which may be wrong.
  ///
  /// - Throws: `HistogramError` if a number is given twice, or is more than 2^53 in magnitude.
  public init(
    categories: [Int], growth: Bool, overflow: Bool, annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    grows = growth
    flow = Self.flow(growth: growth, overflow: overflow)
    self.annotation = annotation
    for category in categories {
      guard category.magnitude <= 1 << 53 else {
        throw HistogramError(.badAxis("the category \(category) is beyond 2^53"))
      }
      guard append(category) else {
        throw HistogramError(.badAxis("the category \(category) is given twice"))
      }
    }
  }

  /// The bin of a number; `count` if it has none.
  public func index(of value: Double) -> Int {
    Self.category(value).flatMap { index(ofCategory: $0) } ?? categories.count
  }

  /// The bin of a number; nil if it has none.
  public func index(ofCategory category: Int) -> Int? {
    table.find(CategoryTable.hash(category)) { categories[$0] == category }
  }

  /// The axis with the new numbers among these at the end.
  public func grown(toHold values: Span<Double>) -> IntegerCategory {
    guard grows else { return self }
    var grown = self
    for i in values.indices where grown.categories.count < AxisGrowth.mostBins {
      if let whole = Self.category(values[i]) { grown.append(whole) }
    }
    return grown
  }

  /// The whole number that a value is, if it can be a category.
  private static func category(_ value: Double) -> Int? {
    value.magnitude <= 0x1p53 ? Int(exactly: value) : nil
  }

  /// Adds a number; false if it is there already.
  @discardableResult
  private mutating func append(_ category: Int) -> Bool {
    guard index(ofCategory: category) == nil else { return false }
    categories.append(category)
    table.append(CategoryTable.hash(category))
    return true
  }
}
