import LinearAlgebra

/// How a detector moves, loses and adds events: what simulation says of it.
///
///     let response = try ResponseMatrix(migrations: counts, missed: missed, fakes: fakes)
///     let result = try DAgostini(iterations: 4).unfold(data, response)
///
/// Rows are bins of the reconstructed variable, columns bins of the true one; their numbers may differ.
public struct ResponseMatrix: Sendable, Equatable {
  /// The probability for an event of a true bin (column) to be reconstructed in a bin (row).
  public let probabilities: Matrix

  /// The simulated events in each true bin, those that are missed included.
  public let truth: [Double]

  /// The part of the reconstructed events of each bin that have a true bin: 1 without fakes.
  public let acceptances: [Double]

  /// Makes a response from simulated events.
  ///
  /// - Parameters:
  ///   - migrations: the events of each reconstructed bin, one row each, by true bin.
  ///   - missed: the events of each true bin that are not reconstructed; none if left out.
  ///   - fakes: the events of each reconstructed bin without a true bin; none if left out.
  /// - Throws: ``UnfoldingError`` for rows of different lengths, negative numbers and true bins
  ///   without events.
  public init(migrations: [[Double]], missed: [Double]? = nil, fakes: [Double]? = nil)
    throws(UnfoldingError)
  {
    let columns = migrations.first?.count ?? 0
    let missed = missed ?? [Double](repeating: 0, count: columns)
    let fakes = fakes ?? [Double](repeating: 0, count: migrations.count)
    guard columns > 0, missed.count == columns, fakes.count == migrations.count,
      migrations.allSatisfy({ $0.count == columns })
    else {
      throw UnfoldingError(
        .response,
        "a response needs rows of one length, missed events for each true bin and fakes "
          + "for each reconstructed one")
    }
    for (row, line) in migrations.enumerated() {
      if let bad = line.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
        throw UnfoldingError(
          .response,
          "\(line[bad]) events cannot go from true bin \(bad) to reconstructed bin \(row)")
      }
    }
    for (what, list) in [("missed in true", missed), ("fake in reconstructed", fakes)] {
      if let bad = list.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
        throw UnfoldingError(.response, "\(list[bad]) events cannot be \(what) bin \(bad)")
      }
    }
    let truth = (0..<columns).map { column in
      migrations.reduce(missed[column]) { $0 + $1[column] }
    }
    if let bad = truth.firstIndex(of: 0) {
      throw UnfoldingError(.response, "no events were simulated in true bin \(bad)")
    }
    var probabilities = Matrix(rows: migrations.count, columns: columns)
    for (row, line) in migrations.enumerated() {
      for (column, events) in line.enumerated() {
        probabilities[row, column] = events / truth[column]
      }
    }
    self.probabilities = probabilities
    self.truth = truth
    acceptances = zip(migrations, fakes).map { line, fake in
      let matched = line.reduce(0, +)
      return matched + fake > 0 ? matched / (matched + fake) : 1
    }
  }

  /// Makes a response from probabilities, with a spectrum that was simulated.
  ///
  /// - Throws: ``UnfoldingError`` if a probability is not one, or a column has a sum above 1.
  public init(probabilities: [[Double]], truth: [Double]) throws(UnfoldingError) {
    let columns = probabilities.first?.count ?? 0
    guard truth.count == columns, probabilities.allSatisfy({ $0.count == columns }) else {
      throw UnfoldingError(.response, "a response needs rows of the length of the truth")
    }
    let missed = (0..<columns).map { column in
      let efficiency = probabilities.reduce(0) { $0 + $1[column] }
      return truth[column] * (efficiency > 1 && efficiency < 1 + 1e-9 ? 0 : 1 - efficiency)
    }
    try self.init(
      migrations: probabilities.map { row in zip(row, truth).map { $0 * $1 } }, missed: missed)
  }

  /// The probability for an event of each true bin to be reconstructed anywhere.
  public var efficiencies: [Double] {
    (0..<truth.count).map { probabilities.column($0).reduce(0, +) }
  }

  /// What would be reconstructed of a true spectrum, fakes included.
  ///
  /// - Precondition: there is a number for each true bin.
  public func folded(_ spectrum: [Double]) -> [Double] {
    precondition(spectrum.count == truth.count, "There must be a number for each true bin")
    return zip(probabilities * spectrum, acceptances).map { $1 > 0 ? $0 / $1 : $0 }
  }

  /// Data without fakes, and their covariance: by default that of independent counts.
  func cleaned(_ data: [Double], _ covariance: SymmetricMatrix?) throws(UnfoldingError)
    -> (data: [Double], covariance: SymmetricMatrix)
  {
    guard data.count == acceptances.count else {
      throw UnfoldingError(
        .data, "\(data.count) bins of data do not go with \(acceptances.count) of the response")
    }
    if let bad = data.firstIndex(where: { !$0.isFinite }) {
      throw UnfoldingError(.data, "bin \(bad) of the data holds \(data[bad])")
    }
    if let covariance {
      guard covariance.order == data.count, covariance.elements.allSatisfy(\.isFinite) else {
        throw UnfoldingError(.data, "the covariance of the data needs a finite row for each bin")
      }
    } else if let bad = data.firstIndex(where: { $0 < 0 }) {
      throw UnfoldingError(
        .data,
        "bin \(bad) of the data holds \(data[bad]): give a covariance if these are not counts")
    }
    let errors = covariance ?? SymmetricMatrix(diagonal: data)
    return (
      zip(data, acceptances).map { $0 * $1 },
      errors.transformed(by: Matrix(diagonal: acceptances))
    )
  }
}
