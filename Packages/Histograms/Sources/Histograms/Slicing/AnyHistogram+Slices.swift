extension AnyHistogram {
  /// The histogram that is left of slices, one per axis.
  ///
  ///     try h[.range(80..<100), .loc("mm")]
  ///     try h[.rebin(2), .sum]
  ///
  /// If every axis goes, the histogram has none, and ``sum(flow:)`` is its content.
  ///
  /// - Throws: `HistogramError` that says which axis does not have what is asked for.
  public subscript(_ slices: AxisSlice...) -> AnyHistogram {
    get throws(HistogramError) { try sliced(slices) }
  }

  /// The histogram that is left of slices of the axes with these numbers; others stay.
  ///
  /// - Throws: `HistogramError` that says which axis does not have what is asked for.
  public subscript(_ slices: [Int: AxisSlice]) -> AnyHistogram {
    get throws(HistogramError) {
      var all = [AxisSlice](repeating: .all, count: axes.count)
      for (number, slice) in slices.sorted(by: { $0.key < $1.key }) {
        guard axes.indices.contains(number) else { throw HistogramError(.noSuchAxis("\(number)")) }
        all[number] = slice
      }
      return try sliced(all)
    }
  }

  /// The histogram that is left of slices of the axes with these names; others stay.
  ///
  /// - Throws: `HistogramError` that says which axis does not exist or have what is asked for.
  public subscript(_ slices: [String: AxisSlice]) -> AnyHistogram {
    get throws(HistogramError) {
      var numbered: [Int: AxisSlice] = [:]
      for (name, slice) in slices { numbered[try axisNumber(name)] = slice }
      return try self[numbered]
    }
  }

  func sliced(_ slices: [AxisSlice]) throws(HistogramError) -> AnyHistogram {
    guard slices.count == axes.count else {
      throw HistogramError(.dimensions(expected: axes.count, got: slices.count))
    }
    var maps: [AxisMap] = []
    for (number, slice) in slices.enumerated() {
      maps.append(try slice.map(axes[number], number: number))
    }
    return mapped(maps)
  }
}

extension Histogram {
  /// The histogram that is left of slices, one per axis.
  ///
  /// - Throws: `HistogramError` that says which axis does not have what is asked for.
  public subscript(_ slices: AxisSlice...) -> AnyHistogram {
    get throws(HistogramError) { try AnyHistogram(self).sliced(slices) }
  }

  /// The histogram that is left of slices of the axes with these numbers; others stay.
  ///
  /// - Throws: `HistogramError` that says which axis does not have what is asked for.
  public subscript(_ slices: [Int: AxisSlice]) -> AnyHistogram {
    get throws(HistogramError) { try AnyHistogram(self)[slices] }
  }

  /// The histogram that is left of slices of the axes with these names; others stay.
  ///
  /// - Throws: `HistogramError` that says which axis does not exist or have what is asked for.
  public subscript(_ slices: [String: AxisSlice]) -> AnyHistogram {
    get throws(HistogramError) { try AnyHistogram(self)[slices] }
  }
}
