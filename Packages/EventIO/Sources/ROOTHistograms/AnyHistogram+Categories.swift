import Histograms
import ROOTFiles

extension AnyHistogram {
  /// The histogram with string categories in place of labelled axes.
  ///
  ///     let channels = try file.histogram("channels").labelsAsCategories()
  ///     channels.axes[0].as(StringCategory.self)?.categories     // ["ee", "mm"]
  ///
  /// Bins without a label disappear, as does the underflow, which a category axis does not have. An
  /// axis that ROOT extends becomes one that grows, without an overflow.
  ///
  /// - Throws: `ROOTError` when a bin that disappears is not empty, or two have the same label.
  public func labelsAsCategories() throws(ROOTError) -> AnyHistogram {
    try withCategories(cells)
  }

  private func withCategories<Cells: CellStorage>(
    _ cells: Cells
  ) throws(ROOTError) -> AnyHistogram {
    var newAxes: [AnyAxis] = []
    for axis in axes { newAxes.append(try axis.labelsAsCategories()) }
    var moved = cells.empty(count: newAxes.reduce(1) { $0 * $1.extent })
    let nothing = cells.empty(count: 1)[0]
    for (cell, place) in Self.places(from: axes, to: newAxes).enumerated() {
      if let place {
        moved[place] = cells[cell]
      } else if cells[cell] != nothing {
        throw ROOTError(.unsupported, "A bin that has no label, or the underflow, has entries")
      }
    }
    do throws(HistogramError) {
      return try AnyHistogram(axes: newAxes, cells: moved, annotation: annotation)
    } catch {
      throw ROOTError(.unsupported, "The labels cannot be categories: \(error)")
    }
  }

  /// For each cell its place among the new axes; nil where it has none.
  private static func places(from axes: [AnyAxis], to newAxes: [AnyAxis]) -> [Int?] {
    var places: [Int?] = [0]
    for (axis, newAxis) in zip(axes, newAxes) {
      let bins = axis.placesAmongCategories(of: newAxis)
      places = places.flatMap { place in
        bins.map { bin in place.flatMap { place in bin.map { place * newAxis.extent + $0 } } }
      }
    }
    return places
  }
}

extension AnyAxis {
  /// The axis of the labels, in their order; the axis itself when it is no ``LabelledAxis``.
  fileprivate func labelsAsCategories() throws(ROOTError) -> AnyAxis {
    guard let labelled = self.as(LabelledAxis.self) else { return self }
    do throws(HistogramError) {
      return AnyAxis(
        try StringCategory(
          categories: labelled.labels.filter { !$0.isEmpty }, growth: labelled.isExtendable,
          overflow: true, annotation: annotation))
    } catch {
      throw ROOTError(.unsupported, "The labels cannot be categories: \(error)")
    }
  }

  /// For each bin, flow bins included, its position in the axis of the labels; nil without one.
  fileprivate func placesAmongCategories(of categories: AnyAxis) -> [Int?] {
    guard let labelled = self.as(LabelledAxis.self) else { return Array(0..<extent) }
    var next = 0
    var places: [Int?] = labelled.flow.contains(.underflow) ? [nil] : []
    for label in labelled.labels {
      places.append(label.isEmpty ? nil : next)
      if !label.isEmpty { next += 1 }
    }
    if labelled.flow.contains(.overflow) {
      places.append(categories.flow.contains(.overflow) ? next : nil)
    }
    return places
  }
}
