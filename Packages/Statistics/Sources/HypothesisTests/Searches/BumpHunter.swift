import HEPCore
import RealModule

/// A search for the window with the most unlikely excess over a background.
///
/// Source: G. Choudalakis, arXiv:1101.0390.
public struct BumpHunter: Sendable {
  /// A window with an excess.
  public struct Bump: Sendable, Equatable {
    /// The bins of the window; in two dimensions, those along the first axis.
    public let bins: Range<Int>
    /// The bins along the second axis; `nil` in one dimension.
    public let secondBins: Range<Int>?
    /// The events in the window.
    public let events: Double
    /// The background expected in the window.
    public let background: Double
    /// The probability of as many events or more.
    public let localPValue: Double

    /// The test statistic, -ln p.
    public var statistic: Double { -.log(localPValue) }
  }

  private let background: Plane
  private let widths: [Int]
  private let secondWidths: [Int]

  /// Prepares a search in one dimension with windows of these widths.
  ///
  /// - Throws: ``HypothesisTestError`` if the background is negative or a width does not fit.
  public init(background: [Double], widths: [Int]) throws(HypothesisTestError) {
    try self.init(Plane(background, columns: 1), widths, [1])
  }

  /// Prepares a search in two dimensions: rows of bins, and widths along both axes.
  ///
  /// - Throws: ``HypothesisTestError`` if rows differ in length, the background is negative or a width
  ///   does not fit.
  public init(background rows: [[Double]], widths: [Int], secondWidths: [Int])
    throws(HypothesisTestError)
  {
    try self.init(Plane(rows), widths, secondWidths)
  }

  private init(_ plane: Plane, _ widths: [Int], _ secondWidths: [Int]) throws(HypothesisTestError) {
    background = plane
    self.widths = widths
    self.secondWidths = secondWidths
    for (list, count) in [(widths, plane.rows), (secondWidths, plane.columns)] {
      if let bad = list.first(where: { $0 < 1 || $0 > count }) {
        throw HypothesisTestError(.badValue, "a window of \(bad) bins does not fit into \(count)")
      }
      if list.isEmpty { throw HypothesisTestError(.badValue, "a search needs windows") }
    }
    if let bad = plane.values.first(where: { !($0 >= 0 && $0 <= 1e15) }) {
      throw HypothesisTestError(.badValue, "a background of \(bad) cannot be expected in a bin")
    }
  }

  /// The most unlikely window of data in one dimension; `nil` if there is no excess anywhere.
  ///
  /// - Throws: ``HypothesisTestError`` if the number of bins is not that of the background.
  public func bump(in data: [Double]) throws(HypothesisTestError) -> Bump? {
    try check(Plane(data, columns: background.columns))
  }

  /// The most unlikely window of data in two dimensions; `nil` if there is no excess anywhere.
  ///
  /// - Throws: ``HypothesisTestError`` if the number of bins is not that of the background.
  public func bump(in rows: [[Double]]) throws(HypothesisTestError) -> Bump? {
    try check(Plane(rows))
  }

  private func check(_ data: Plane) throws(HypothesisTestError) -> Bump? {
    guard data.rows == background.rows, data.columns == background.columns else {
      throw HypothesisTestError(
        .badValue,
        "the data have \(data.rows) × \(data.columns) bins, but the background has "
          + "\(background.rows) × \(background.columns)")
    }
    if let bad = data.values.first(where: { !($0 >= 0 && $0.isFinite) }) {
      throw HypothesisTestError(.badValue, "\(bad) events cannot be observed in a bin")
    }
    return search(data)
  }

  /// The probability of a bump at least as unlikely anywhere, from pseudo-experiments, with its
  /// binomial standard deviation.
  ///
  /// Toy k is the same on any number of threads.
  ///
  /// - Throws: `CancellationError` if the surrounding task is cancelled.
  /// - Precondition: the number of toys is positive.
  public func globalPValue(of bump: Bump, toys: Int, seed: UInt64, workers: Int? = nil) throws
    -> (value: Double, error: Double)
  {
    precondition(toys > 0, "The number of toys must be positive")
    let counts = try Blocks(entries: toys, size: 64).mapBlocks(workers: workers) { entries in
      entries.count { toy in
        var generator = RandomStream(seed: seed, stream: 3, event: UInt64(toy))
        let draws = background.values.map { Double(generator.poisson(mean: $0)) }
        let found = search(Plane(draws, columns: background.columns))
        return (found?.localPValue ?? 1) <= bump.localPValue
      }
    }
    let p = Double(counts.reduce(0, +)) / Double(toys)
    return (p, (p * (1 - p) / Double(toys)).squareRoot())
  }

  private func search(_ data: Plane) -> Bump? {
    let (events, expected) = (data.sums, background.sums)
    let stride = background.columns + 1
    var best: Bump?
    func sum(_ sums: [Double], _ rows: Range<Int>, _ columns: Range<Int>) -> Double {
      sums[rows.upperBound * stride + columns.upperBound]
        - sums[rows.lowerBound * stride + columns.upperBound]
        - sums[rows.upperBound * stride + columns.lowerBound]
        + sums[rows.lowerBound * stride + columns.lowerBound]
    }
    for width in widths {
      for secondWidth in secondWidths {
        for row in 0...background.rows - width {
          for column in 0...background.columns - secondWidth {
            let (rows, columns) = (row..<row + width, column..<column + secondWidth)
            let (n, b) = (sum(events, rows, columns), sum(expected, rows, columns))
            guard n > b else { continue }
            let p = b > 0 ? SpecialFunctions.gammaP(n, b) : 0
            if p < best?.localPValue ?? 1 {
              best = Bump(
                bins: rows, secondBins: background.columns > 1 ? columns : nil, events: n,
                background: b, localPValue: p)
            }
          }
        }
      }
    }
    return best
  }
}

/// Numbers in rows and columns.
struct Plane: Sendable {
  let rows: Int
  let columns: Int
  let values: [Double]

  init(_ values: [Double], columns: Int) {
    rows = values.count / columns
    self.columns = columns
    self.values = values
  }

  init(_ lists: [[Double]]) throws(HypothesisTestError) {
    rows = lists.count
    columns = lists.first?.count ?? 0
    if let bad = lists.first(where: { $0.count != lists[0].count }) {
      throw HypothesisTestError(
        .badValue, "a row has \(bad.count) bins, but the first one has \(lists[0].count)")
    }
    values = lists.flatMap { $0 }
  }

  /// The sums of all numbers above and to the left, with a row and a column of zeros before them.
  var sums: [Double] {
    let stride = columns + 1
    var sums = [Double](repeating: 0, count: (rows + 1) * stride)
    for row in 0..<rows {
      var line = 0.0
      for column in 0..<columns {
        line += values[row * columns + column]
        sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] + line
      }
    }
    return sums
  }
}
