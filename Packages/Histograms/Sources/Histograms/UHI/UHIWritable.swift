/// An axis that UHI schema 1 has a kind for.
///
/// An axis of another kind is written as a variable axis with its edges.
protocol UHIWritable: Axis {
  /// The word for the kind.
  static var uhiType: String { get }

  /// The axis as the schema writes it.
  var uhiAxis: UHIAxis { get }
}

extension AnyAxis {
  /// How each kind of axis is read.
  private static let readers: [String: @Sendable (UHIAxis) throws -> AnyAxis] = [
    Regular.uhiType: { uhi in
      uhi.extra("orig_type") == "Integer"
        ? AnyAxis(try Integer(uhi)) : AnyAxis(try Regular(uhi))
    },
    Variable.uhiType: { uhi in
      try Transformed(uhi).map { AnyAxis($0) } ?? AnyAxis(Variable(uhi))
    },
    StringCategory.uhiType: { AnyAxis(try StringCategory($0)) },
    IntegerCategory.uhiType: { AnyAxis(try IntegerCategory($0)) },
    Boolean.uhiType: { AnyAxis(Boolean($0)) },
  ]

  /// The axis as the schema writes it.
  var uhiAxis: UHIAxis { (base as? any UHIWritable)?.uhiAxis ?? UHIAxis(edgesOf: base) }

  init(_ uhi: UHIAxis) throws {
    guard let reader = AnyAxis.readers[uhi.type] else {
      let known = AnyAxis.readers.keys.sorted().joined(separator: ", ")
      throw HistogramError(.badAxis("kind \"\(uhi.type)\" is not one of \(known)"))
    }
    self = try reader(uhi)
  }
}

extension UHIAxis {
  /// A variable axis with the edges of any axis.
  init(edgesOf axis: some Axis) {
    self.init(type: Variable.uhiType, axis)
    edges = UHINumbers(axis.edges)
  }
}
