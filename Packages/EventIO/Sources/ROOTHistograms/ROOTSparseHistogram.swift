import Histograms
import ROOTFiles

/// A `THnSparse` of any number type: the bins that were filled, with their contents.
public struct ROOTSparseHistogram: Sendable {
  /// The name of the histogram.
  public let name: String
  /// The title of the histogram.
  public let title: String
  /// The axes.
  public let axes: [AnyAxis]
  /// For each axis the bin of each entry, as ROOT counts them: 0 is the underflow.
  public let bins: [[Int]]
  /// The content of each bin.
  public let values: [Double]
  /// The sum of squared weights of each bin; nil when ROOT did not keep it.
  public let variances: [Double]?

  /// Interprets a decoded `THnSparse`.
  ///
  /// - Throws: `ROOTError` when the object is something else, or contradicts itself.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let sparse = object.part("THnSparse") else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a THnSparse")
    }
    axes = try AnyAxis.axes(of: sparse)
    name = sparse["fName"]?.string ?? ""
    title = sparse["fTitle"]?.string ?? ""
    var bins = axes.map { _ in [Int]() }
    var values: [Double] = []
    var squares: [Double] = []
    for chunk in sparse["fBinContent"]?.object?.items ?? [] {
      guard let chunk = chunk.object, let size = chunk["fSingleCoordinateSize"]?.integer, size > 0,
        let coordinates = chunk["fCoordinates"]?.integers,
        let content = chunk["fContent"]?.object?["fArray"]?.reals
      else {
        throw ROOTError(.malformed, "A part of the sparse histogram cannot be understood")
      }
      let count = coordinates.count / size
      guard count <= content.count, coordinates.count == count * size else {
        throw ROOTError(.malformed, "A part of the sparse histogram has too few contents")
      }
      let packing = PackedBins(axes)
      guard packing.size <= size else {
        throw ROOTError(.malformed, "The bins of the sparse histogram are packed too tightly")
      }
      for entry in 0..<count {
        let bytes = coordinates[entry * size..<(entry + 1) * size].map {
          UInt8(truncatingIfNeeded: $0)
        }
        for (axis, bin) in packing.bins(in: bytes).enumerated() { bins[axis].append(bin) }
      }
      values += content[..<count]
      if let errors = chunk["fSumw2"]?.object?["fArray"]?.reals, errors.count >= count {
        squares += errors[..<count]
      }
    }
    guard zip(axes, bins).allSatisfy({ axis, bins in bins.allSatisfy { $0 <= axis.count + 1 } })
    else {
      throw ROOTError(.malformed, "A bin of the sparse histogram lies outside of its axis")
    }
    self.bins = bins
    self.values = values
    variances = squares.count == values.count && !squares.isEmpty ? squares : nil
  }
}

extension ROOTSparseHistogram {
  /// A histogram with all bins is made only when it has at most so many cells.
  public static let mostCells = 1 << 24

  /// The histogram with all its bins, empty ones too.
  ///
  /// - Throws: `ROOTError` when it would have more than ``mostCells`` cells.
  public func dense() throws(ROOTError) -> AnyHistogram {
    var cells = 1
    for axis in axes {
      let (product, overflow) = cells.multipliedReportingOverflow(by: axis.extent)
      guard !overflow, product <= Self.mostCells else {
        throw ROOTError(.unsupported, "The sparse histogram has too many cells to fill in all")
      }
      cells = product
    }
    var contents = [Double](repeating: 0, count: cells)
    var squares = variances.map { _ in contents }
    for entry in values.indices {
      var cell = 0
      for (axis, bins) in zip(axes, bins) { cell = cell * axis.extent + bins[entry] }
      contents[cell] += values[entry]
      if let variances { squares?[cell] += variances[entry] }
    }
    return try AnyHistogram.checked(
      axes, contents, squares, isUnweighted: false, Annotation(name: name, label: title))
  }
}

/// How the bins of all axes are packed into a few bytes.
private struct PackedBins {
  private let widths: [Int]

  /// The bytes of one entry.
  var size: Int { (widths.reduce(0, +) + 7) / 8 }

  init(_ axes: [AnyAxis]) {
    widths = axes.map { Int.bitWidth - ($0.count + 2).leadingZeroBitCount }
  }

  /// The bin of each axis; the first lies in the lowest bits.
  func bins(in bytes: [UInt8]) -> [Int] {
    var place = 0
    return widths.map { width in
      var bin = 0
      for bit in 0..<width where bytes[(place + bit) / 8] >> UInt8((place + bit) % 8) & 1 == 1 {
        bin |= 1 << bit
      }
      place += width
      return bin
    }
  }
}
