/// The numbers of one evaluation: parts of a single buffer that lives as long as the evaluation.
struct ModelScratch {
  typealias Column = UnsafeMutableBufferPointer<Double>

  /// The even part of every parameter that changes shapes, with its derivatives.
  let even: Column
  let evenSlope: Column
  let evenCurvature: Column
  /// α and e(α) of the cell at work, and the sums that belong to them on the way back.
  let basis: Column
  let weights: Column
  /// The values of all factors with their derivatives.
  let factor: Column
  let factorSlope: Column
  let factorCurvature: Column
  /// For each factor, the product of the others of its cell.
  let others: Column
  /// The product of each cell's factors.
  let product: Column
  /// nominal + shapes · basis for each bin of each cell.
  let shape: Column
  /// The rate of each bin.
  let rate: Column
  /// The derivative of the cost with respect to the rate of each bin.
  let pull: Column
  /// A number for each parameter.
  let row: Column

  /// Lends parts of a new buffer, all zero, for the time of a call.
  static func with<Result>(
    _ model: CompiledModel, _ body: (ModelScratch) -> Result
  ) -> Result {
    let (n, k, f) = (model.parameterCount, 2 * model.widestBasis, model.factors.count)
    let (c, r, b) = (model.cells.count, model.nominal.count, model.binCount)
    let capacity = 4 * n + 2 * k + 4 * f + c + r + 2 * b
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: capacity) { buffer in
      buffer.initialize(repeating: 0)
      var start = 0
      func part(_ size: Int) -> Column {
        defer { start += size }
        return Column(rebasing: buffer[start..<start + size])
      }
      return body(
        ModelScratch(
          even: part(n), evenSlope: part(n), evenCurvature: part(n), basis: part(k),
          weights: part(k), factor: part(f), factorSlope: part(f), factorCurvature: part(f),
          others: part(f), product: part(c), shape: part(r), rate: part(b), pull: part(b),
          row: part(n)))
    }
  }
}
