extension AnyAxis {
  /// Whether the other axis has the same bins, whatever its name, label and metadata.
  public func hasSameBins(as other: AnyAxis) -> Bool {
    var left = self
    var right = other
    left.annotation = Annotation()
    right.annotation = Annotation()
    return left == right
  }

  /// Throws an error that names the first axis whose bins differ.
  static func requireSameBins(_ left: [AnyAxis], _ right: [AnyAxis]) throws(HistogramError) {
    guard left.count == right.count else {
      throw HistogramError(.dimensions(expected: left.count, got: right.count))
    }
    for (i, (a, b)) in zip(left, right).enumerated() where !a.hasSameBins(as: b) {
      throw HistogramError(.axesDiffer(axis: i, a.summary, b.summary))
    }
  }
}
