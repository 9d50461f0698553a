import Histograms
import ROOTFiles

extension AnyHistogram {
  /// Creates a histogram from a decoded `THn` of any number type.
  ///
  /// - Throws: `ROOTError` when the object is something else, or contradicts itself.
  init(dense object: ROOTObject) throws(ROOTError) {
    guard let base = object.part("THnBase"), let values = object["fArray"]?.object?["fData"]?.reals
    else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a THn")
    }
    let squares = object["fSumw2"]?.object?["fData"]?.reals ?? []
    self = try Self.checked(
      try AnyAxis.axes(of: base), values, squares.isEmpty ? nil : squares,
      isUnweighted: (base["fTsumw2"]?.real ?? -1) < 0,
      Annotation(name: base["fName"]?.string ?? "", label: base["fTitle"]?.string ?? ""))
  }

  /// A histogram of cells in row-major order; what does not fit is an error of the file.
  static func checked(
    _ axes: [AnyAxis], _ values: [Double], _ squares: [Double]?, isUnweighted: Bool,
    _ annotation: Annotation
  ) throws(ROOTError) -> AnyHistogram {
    do throws(HistogramError) {
      guard let squares else {
        return try AnyHistogram(
          axes: axes, values: values, isUnweighted: isUnweighted, annotation: annotation)
      }
      return try AnyHistogram(
        axes: axes, values: values, variances: squares, annotation: annotation)
    } catch {
      throw ROOTError(.malformed, "The histogram contradicts itself: \(error)")
    }
  }
}

extension AnyAxis {
  /// The axes of a `THn` or `THnSparse`.
  static func axes(of object: ROOTObject) throws(ROOTError) -> [AnyAxis] {
    var axes: [AnyAxis] = []
    for item in object["fAxes"]?.object?.items ?? [] {
      guard let axis = item.object else {
        throw ROOTError(.malformed, "An axis of the histogram is missing")
      }
      axes.append(try AnyAxis(axis, cells: 1 << 30))
    }
    guard !axes.isEmpty else { throw ROOTError(.malformed, "The histogram has no axes") }
    return axes
  }
}
