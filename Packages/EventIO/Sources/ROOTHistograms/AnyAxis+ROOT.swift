import Histograms
import ROOTFiles

extension AnyAxis {
  /// Creates an axis from a decoded `TAxis`.
  ///
  /// Equal bins give a `Regular` axis, edges a `Variable` one, and names of bins a ``LabelledAxis``.
  /// The title becomes the label.
  ///
  /// - Parameters:
  ///   - object: the decoded axis.
  ///   - cells: the number of cells of the histogram, which bounds the number of bins.
  /// - Throws: `ROOTError` when members are missing or the edges are not ascending.
  init(_ object: ROOTObject, cells: Int) throws(ROOTError) {
    guard let count = object["fNbins"]?.integer, count > 0, count < cells,
      let lower = object["fXmin"]?.real,
      let upper = object["fXmax"]?.real
    else {
      throw ROOTError(
        .malformed, "The axis lacks its range, or has another number of bins than the histogram")
    }
    let annotation = Annotation(
      name: object["fName"]?.string ?? "", label: object["fTitle"]?.string ?? "")
    let edges = object["fXbins"]?.object?["fArray"]?.reals ?? []
    do throws(HistogramError) {
      if edges.count == count + 1, count > 0 {
        self.init(try Variable(edges: edges, annotation: annotation))
      } else {
        self.init(
          try Regular(count: count, lower: lower, upper: upper, annotation: annotation))
      }
    } catch {
      throw ROOTError(.malformed, "The axis of the histogram is wrong: \(error)")
    }
    if let labels = Self.labels(object, count: count) {
      let isExtendable = (object["fBits2"]?.integer ?? 0) & StoredHistogram.Axis.extends != 0
      self.init(
        LabelledAxis(
          edges: self.edges, labels: labels, isExtendable: isExtendable, annotation: annotation))
    }
  }

  /// The axes of a `TH1`, `TH2` or `TH3` with these cells.
  static func axes(
    of histogram: ROOTObject, dimension: Int, cells: [Double]
  ) throws(ROOTError) -> [AnyAxis] {
    var axes: [AnyAxis] = []
    for name in ["fXaxis", "fYaxis", "fZaxis"].prefix(dimension) {
      guard let axis = histogram[name]?.object else {
        throw ROOTError(.malformed, "The histogram lacks the axis \(name)")
      }
      axes.append(try AnyAxis(axis, cells: cells.count))
    }
    return axes
  }

  /// The names of the bins, where there are any.
  private static func labels(_ object: ROOTObject, count: Int) -> [String]? {
    guard let items = object["fLabels"]?.object?.items, !items.isEmpty else { return nil }
    var labels = Array(repeating: "", count: count)
    for item in items {
      guard let text = item.object, let label = text["fString"]?.string,
        case .identity(_, let bin)? = text.identity, bin >= 1, Int(bin) <= count
      else { continue }
      labels[Int(bin) - 1] = label
    }
    return labels
  }
}
