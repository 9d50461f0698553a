/// What went wrong while building, filling, combining or reading a histogram.
///
/// The description says what, where and what to do about it.
public struct HistogramError: Error, Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable, Equatable {
    case badAxis(String)
    case growingCircle
    case lengths([Int], others: [Int])
    case dimensions(expected: Int, got: Int)
    case wrongValue(axis: Int, expected: String, got: String)
    case weightsNotKept
    case samplesNotKept
    case samplesMissing
    case axesDiffer(axis: Int, String, String)
    case storagesDiffer(String, String)
    case notRebinnable(axis: Int, count: Int, factor: Int)
    case noSuchAxis(String)
    case noSuchBin(axis: Int, String)
    case noSuchEdge(axis: Int, Double)
    case badGroups(axis: Int, [Int], count: Int)
    case needs(String)
    case archive(String, String)
    case tooManyCells
    case grownTooFar
    case cells(expected: Int, got: Int)
    case cancelled
    case json(path: String, String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  /// One sentence for a person.
  public var description: String {
    switch kind {
    case .badAxis(let why):
      "the axis is not valid: \(why)"
    case .growingCircle:
      "the axis is not valid: a circular axis cannot grow"
    case .lengths(let lengths, others: let others) where others.isEmpty:
      "the columns have different lengths: \(Self.list(lengths))"
    case .lengths(let lengths, let others):
      "\(Self.list(others)) weights or samples for columns of \(Self.list(lengths)) entries"
    case .dimensions(let expected, let got):
      "\(got) given, but the histogram has \(expected) axes"
    case .wrongValue(let axis, let expected, let got):
      "axis \(axis) takes values of type \(expected), not \(got)"
    case .weightsNotKept:
      "a storage of integer counts cannot hold weights; use the sums or the weighted storage"
    case .samplesNotKept:
      "only a storage of means takes samples; use the mean or the weighted-mean storage"
    case .samplesMissing:
      "a storage of means needs a sample for each entry: fill(…, sample: …)"
    case .axesDiffer(let axis, let left, let right):
      "axis \(axis) differs: \(left) and \(right)"
    case .storagesDiffer(let left, let right):
      "the storages differ: \(left) and \(right)"
    case .notRebinnable(let axis, let count, let factor):
      "the \(count) bins of axis \(axis) cannot be grouped by \(factor)"
    case .noSuchAxis(let name):
      "there is no axis \(name)"
    case .noSuchBin(let axis, let place):
      "axis \(axis) has no bin \(place)"
    case .noSuchEdge(let axis, let edge):
      "axis \(axis) has no further edge at \(edge)"
    case .badGroups(let axis, let sizes, let count):
      "groups of \(Self.list(sizes)) do not come to the \(count) bins of axis \(axis)"
    case .needs(let what):
      what
    case .archive(let entry, let why):
      "\(entry): \(why)"
    case .tooManyCells:
      "the axes span more than 2147483646 cells"
    case .grownTooFar:
      "the axes would grow to more than \(AxisGrowth.mostCells) cells"
    case .cells(let expected, let got):
      "\(got) cells given, but the axes span \(expected), flow bins included"
    case .cancelled:
      "the task was cancelled; nothing was filled"
    case .json(let path, let why):
      "UHI JSON at \(path): \(why)"
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
