import Foundation
import Histograms

/// Counts of a published histogram at the centres of its bins.
///
/// Bins without entries are left out, and a flow bin has its centre half a bin beyond the range.
struct ReferenceHistogram {
  private let counts: [Double: Double]

  init(csv path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
    var counts: [Double: Double] = [:]
    for line in lines.dropFirst() {
      let fields = line.split(separator: ",").compactMap { Double($0) }
      guard fields.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
      counts[fields[0]] = fields[1]
    }
    self.counts = counts
  }

  var entries: Double { counts.values.reduce(0, +) }

  /// The contents of the bins of an axis from underflow to overflow; nil if a centre is not on it.
  func values(on axis: Regular) -> [Double]? {
    var values = [Double](repeating: 0, count: axis.count + 2)
    let width = (axis.upper - axis.lower) / Double(axis.count)
    for (center, count) in counts {
      let bin = (center - axis.lower) / width + 0.5
      guard abs(bin - bin.rounded()) < 1e-6, values.indices.contains(Int(bin.rounded())) else {
        return nil
      }
      values[Int(bin.rounded())] = count
    }
    return values
  }
}
