import RealModule
import VectorMath

/// The logarithm of a product of normalised densities in several columns.
struct JointKernel: DensityKernel {
  struct Part: Sendable {
    let kernel: any DensityKernel
    /// The places of the factor's columns among those of the density.
    let columns: [Int]
    let arguments: Range<Int>
    let range: ClosedRange<Double>
    /// The integral over the range; `nil` for a factor that is normalised for each event.
    let integral: Double?
  }

  let parts: [Part]
  let dataColumns: Int

  var isLogarithmic: Bool { true }

  /// One column of values, and the scratch of all factors.
  var scratchColumns: Int { 1 + parts.reduce(0) { $0 + $1.kernel.scratchColumns } }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    let count = values.count
    for index in values.indices { values[index] = 0 }
    var start = count
    for part in parts {
      let end = start + part.kernel.scratchColumns * count
      let columns = gathered(part, x, count)
      scratch.withUnsafeMutableBufferPointer { buffer in
        let first = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[start..<end])
        var column = first.mutableSpan
        var own = rest.mutableSpan
        part.kernel.evaluate(columns.span, into: &column, scratch: &own)
        if !part.kernel.isLogarithmic { VectorMath.log(&column) }
      }
      let norm = part.integral.map { Double.log($0) } ?? 0
      for index in values.indices { values[index] += scratch[index] - norm }
      start = end
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let count = weights.count
    let total = Sums.sum(weights)
    var start = count
    for part in parts {
      let end = start + part.kernel.scratchColumns * count
      let columns = gathered(part, x, count)
      var slopes = [Double](repeating: 0, count: part.arguments.count)
      scratch.withUnsafeMutableBufferPointer { buffer in
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[start..<end])
        var own = rest.mutableSpan
        part.kernel.addLogGradient(columns.span, weights: weights, scratch: &own, to: &slopes)
      }
      if let integral = part.integral {
        let edges = [part.range.lowerBound, part.range.upperBound]
        let factor = [-total / integral]
        part.kernel.addIntegralGradient(between: edges.span, weights: factor.span, to: &slopes)
      }
      for (argument, slope) in zip(part.arguments, slopes) { gradient[argument] += slope }
      start = end
    }
  }

  /// One: the factors are normalised.
  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    for index in values.indices { values[index] = 1 }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {}

  private func gathered(_ part: Part, _ x: Span<Double>, _ count: Int) -> [Double] {
    var columns: [Double] = []
    columns.reserveCapacity(part.columns.count * count)
    for column in part.columns {
      for index in (column * count)..<((column + 1) * count) { columns.append(x[index]) }
    }
    return columns
  }
}
