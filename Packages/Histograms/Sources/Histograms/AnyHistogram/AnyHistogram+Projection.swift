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
    guard order != Array(axes.indices) else { return self }
    let reordered = order.map { axes[$0] }
    let strides = CellLayout.strides(reordered.map(\.extent))
    let places = axes.indices.map { axis in order.firstIndex(of: axis).map { strides[$0] } ?? 0 }
    return AnyHistogram(
      unchecked: reordered, cells: cells.permuted(axes.map(\.extent), strides: places),
      annotation: annotation)
  }
}

extension CellStorage {
  /// The cells in another order: neighbours on each axis lie `strides` apart.
  fileprivate func permuted(_ extents: [Int], strides: [Int]) -> Self {
    var result = empty(count: count)
    var place = [Int](repeating: 0, count: extents.count)
    var target = 0
    for cell in 0..<count {
      result.add(self, cell: cell, to: target)
      for axis in extents.indices.reversed() {
        place[axis] += 1
        target += strides[axis]
        guard place[axis] == extents[axis] else { break }
        target -= strides[axis] * extents[axis]
        place[axis] = 0
      }
    }
    return result
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
