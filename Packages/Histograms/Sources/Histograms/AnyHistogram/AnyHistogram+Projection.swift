extension AnyHistogram {
  /// The histogram of some of the axes, summed over the others with their flow bins.
  ///
  /// The axes come in the order in which they are given.
  ///
  /// - Throws: `HistogramError` if an axis does not exist, is given twice, or none is given.
  public func projected(onto numbers: [Int]) throws(HistogramError) -> AnyHistogram {
    for (place, number) in numbers.enumerated() {
      guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
      guard !numbers[..<place].contains(number) else {
        throw HistogramError(.badAxis("axis \(number) is given twice"))
      }
    }
    guard !numbers.isEmpty else { throw HistogramError(.badAxis("give at least one to keep")) }
    let maps = axes.indices.map { i in
      numbers.contains(i) ? AxisMap.keep(axes[i]) : AxisMap.sum(axes[i])
    }
    let sorted = numbers.sorted()
    return mapped(maps).permuted(numbers.compactMap { sorted.firstIndex(of: $0) })
  }

  /// The histogram of the axes with these numbers, summed over the others.
  ///
  /// - Throws: `HistogramError` if an axis does not exist, is given twice, or none is given.
  public func projected(onto numbers: Int...) throws(HistogramError) -> AnyHistogram {
    try projected(onto: numbers)
  }

  /// The histogram of the axes with these names, summed over the others.
  ///
  /// - Throws: `HistogramError` if there is no axis of a name, one is given twice, or none is given.
  public func projected(onto names: String...) throws(HistogramError) -> AnyHistogram {
    var numbers: [Int] = []
    for name in names { numbers.append(try axisNumber(name)) }
    return try projected(onto: numbers)
  }

  /// The number of the axis with a name.
  func axisNumber(_ name: String) throws(HistogramError) -> Int {
    guard let number = axes.firstIndex(where: { $0.name == name }) else {
      throw HistogramError(.noSuchAxis("named \"\(name)\""))
    }
    return number
  }

  /// The same histogram with its axes in another order.
  private func permuted(_ order: [Int]) -> AnyHistogram {
    let reordered = order.map { axes[$0] }
    let strides = CellLayout.strides(reordered.map(\.extent))
    var targets = [0]
    for (i, axis) in axes.enumerated() {
      let stride = zip(order, strides).first { $0.0 == i }?.1 ?? 0
      targets = targets.flatMap { start in (0..<axis.extent).map { start + $0 * stride } }
    }
    return AnyHistogram(
      unchecked: reordered, cells: cells.gathered(targets, count: targets.count),
      annotation: annotation)
  }
}

extension Histogram {
  /// The histogram of the axes with these numbers, summed over the others with their flow bins.
  ///
  /// - Throws: `HistogramError` if an axis does not exist, is given twice, or none is given.
  public func projected(onto numbers: Int...) throws(HistogramError) -> AnyHistogram {
    try AnyHistogram(self).projected(onto: numbers)
  }

  /// The histogram of the axes with these names, summed over the others with their flow bins.
  ///
  /// - Throws: `HistogramError` if there is no axis of a name, one is given twice, or none is given.
  public func projected(onto names: String...) throws(HistogramError) -> AnyHistogram {
    let histogram = AnyHistogram(self)
    var numbers: [Int] = []
    for name in names { numbers.append(try histogram.axisNumber(name)) }
    return try histogram.projected(onto: numbers)
  }
}
