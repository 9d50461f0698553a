/// An axis of names: one bin for each, in the order in which they were given.
///
///     StringCategory(["ee", "mm"], name: "channel")
///     StringCategory(growth: true, name: "channel")
///
/// With `growth` a name that is filled for the first time gets a bin at the end; without, it belongs to
/// the overflow. Names are told apart by their UTF-8 bytes. An axis grows to at most 1 048 576 bins.
public struct StringCategory: CategoryAxis {
  /// The names of the bins.
  public private(set) var categories: [String] = []

  /// Whether new names get bins.
  public let grows: Bool

  /// The overflow bin, if there is one, for names that have no bin.
  public let flow: FlowBins

  /// The name, label and metadata.
  public var annotation: Annotation

  private var table = CategoryTable()

  /// An axis of these names, which may be wrong.
  ///
  /// - Throws: `HistogramError` if a name is given twice.
  public init(
    categories: [String], growth: Bool, overflow: Bool, annotation: Annotation = Annotation()
  ) throws(HistogramError) {
    grows = growth
    flow = Self.flow(growth: growth, overflow: overflow)
    self.annotation = annotation
    for category in categories where !append(category) {
      throw HistogramError(.badAxis("the category \"\(category)\" is given twice"))
    }
  }

  /// The bin of a name; `count` if it has none.
  public func index(of value: String) -> Int { index(ofCategory: value) ?? categories.count }

  /// The bin of a name; nil if it has none.
  public func index(ofCategory category: String) -> Int? {
    index(ofCategory: category, CategoryTable.hash(category))
  }

  @inline(__always)
  private func index(ofCategory category: String, _ hash: UInt64) -> Int? {
    table.find(hash) { categories[$0] == category }
  }

  /// The axis with the new names among these at the end.
  public func grown(toHold values: Span<String>) -> StringCategory {
    guard grows else { return self }
    var grown = self
    var recent = RecentNames()
    for i in values.indices where grown.categories.count < AxisGrowth.mostBins {
      _ = recent.number(of: values, at: i) { name in
        grown.append(name)
        return 0
      }
    }
    return grown
  }

  /// Adds the positions of a block of names.
  public func addOffsets(
    of values: Span<String>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    var recent = RecentNames()
    for i in values.indices {
      let position = recent.number(of: values, at: i) { name in
        Int32(self.position(ofBin: index(of: name)) ?? -1)
      }
      if position >= 0 {
        offsets[i] &+= stride &* position
      } else {
        offsets[i] |= Int32.min
      }
    }
  }

  /// Adds a name; false if it is there already.
  @discardableResult
  private mutating func append(_ category: String) -> Bool {
    let hash = CategoryTable.hash(category)
    guard index(ofCategory: category, hash) == nil else { return false }
    categories.append(category)
    table.append(hash)
    return true
  }
}
