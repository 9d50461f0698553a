import RealModule
import VectorMath

/// The arithmetic of a density given by a formula, for one set of its arguments' values.
struct FormulaKernel: DensityKernel {
  let program: FormulaProgram
  let isLogarithmic: Bool
  let primitive: FormulaProgram?
  /// Places near which the density changes fast, or where it has a kink or an end.
  let landmarks: [Double]
  let arguments: [Double]
  private let numbers: [Double]
  /// Taken from logarithms so large that their exponentials would overflow; it cancels with the normalisation.
  private let offset: Double

  init(
    _ program: FormulaProgram, isLogarithmic: Bool, primitive: FormulaProgram?,
    landmarks: [Double], arguments: [Double], range: ClosedRange<Double>
  ) {
    self.program = program
    self.isLogarithmic = isLogarithmic
    self.primitive = primitive
    self.landmarks = landmarks
    self.arguments = arguments
    numbers = program.numbers(arguments)
    guard isLogarithmic, primitive == nil, program.otherColumns.isEmpty else {
      offset = 0
      return
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    let step = (high - low) / 33
    var points: [Double] = landmarks.filter { $0 >= low && $0 <= high }
    for index in 0..<33 { points.append(low + step * (Double(index) + 0.5)) }
    let values = FormulaKernel.values(of: program, numbers, at: points)
    let largest = values.filter { $0.isFinite }.max() ?? 0
    offset = abs(largest) < 300 ? 0 : largest
  }

  var dataColumns: Int { 1 + program.otherColumns.count }

  /// The computed columns, and their derivatives.
  var scratchColumns: Int { 2 * max(program.columnCount, 1) }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>,
    scratch: inout MutableSpan<Double>
  ) {
    let count = values.count
    guard count > 0 else { return }
    let (program, numbers, offset) = (program, numbers, offset)
    x.withUnsafeBufferPointer { x in
      scratch.withUnsafeMutableBufferPointer { scratch in
        values.withUnsafeMutableBufferPointer { values in
          guard let x = x.baseAddress, let columns = scratch.baseAddress else { return }
          let block = FormulaBlock(
            program: program, numbers: numbers, count: count, data: x, columns: columns)
          block.run()
          let result = block.operand(program.result)
          for index in 0..<count { values[index] = result.at(index) - offset }
        }
      }
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let count = weights.count
    guard count > 0 else { return }
    let (program, numbers, isLogarithmic) = (program, numbers, isLogarithmic)
    var sums = [Double](repeating: 0, count: program.steps.count)
    x.withUnsafeBufferPointer { x in
      scratch.withUnsafeMutableBufferPointer { scratch in
        weights.withUnsafeBufferPointer { weights in
          guard let x = x.baseAddress, let columns = scratch.baseAddress else { return }
          let block = FormulaBlock(
            program: program, numbers: numbers, count: count, data: x, columns: columns)
          let slopes = columns + program.columnCount * count
          for index in 0..<(program.columnCount * count) { slopes[index] = 0 }
          let result = block.operand(program.result)
          func share(_ index: Int) -> Double {
            isLogarithmic ? weights[index] : weights[index] / result.at(index)
          }
          if let column = program.steps[program.result].column {
            for index in 0..<count { slopes[column * count + index] = share(index) }
          } else {
            sums[program.result] = (0..<count).reduce(0) { $0 + share($1) }
          }
          block.carryBack(slopes, sums: &sums)
        }
      }
    }
    program.addGradient(&sums, numbers: numbers, to: &gradient)
  }

  func integrals(between edges: Span<Double>, into values: inout MutableSpan<Double>) {
    let quadrature = AdaptiveQuadrature(landmarks: landmarks)
    guard let primitive else {
      quadrature.integrals(of: self, between: edges, into: &values)
      return
    }
    let ends = FormulaKernel.values(
      of: primitive, primitive.numbers(arguments), at: edges.indices.map { edges[$0] })
    for index in values.indices {
      values[index] = ends[index + 1] - ends[index]
      guard cancels(ends[index], ends[index + 1]) else { continue }
      let part = [edges[index], edges[index + 1]]
      values[index] = quadrature.integrals(of: self, between: part)[0]
    }
  }

  func addIntegralGradient(
    between edges: Span<Double>, weights: Span<Double>, to gradient: inout [Double]
  ) {
    let quadrature = AdaptiveQuadrature(landmarks: landmarks)
    guard let primitive else {
      quadrature.addGradient(of: self, between: edges, weights: weights, to: &gradient)
      return
    }
    let numbers = primitive.numbers(arguments)
    let points = edges.indices.map { edges[$0] }
    let ends = FormulaKernel.values(of: primitive, numbers, at: points)
    var shares = [Double](repeating: 0, count: points.count)
    for index in weights.indices {
      guard cancels(ends[index], ends[index + 1]) else {
        shares[index + 1] += weights[index]
        shares[index] -= weights[index]
        continue
      }
      let (part, weight) = ([edges[index], edges[index + 1]], [weights[index]])
      quadrature.addGradient(of: self, between: part.span, weights: weight.span, to: &gradient)
    }
    FormulaKernel(
      primitive, isLogarithmic: true, primitive: primitive, landmarks: [], arguments: arguments,
      range: 0...1
    ).addSums(points, shares, to: &gradient)
  }

  /// Whether a difference of the primitive has lost so many digits that quadrature is better.
  private func cancels(_ low: Double, _ high: Double) -> Bool {
    !(abs(high - low) > 1e-5 * max(abs(low), abs(high)))
  }

  /// Adds the derivatives of Σ weight · result.
  private func addSums(_ x: [Double], _ weights: [Double], to gradient: inout [Double]) {
    var values = x
    var scratch = [Double](repeating: 0, count: scratchColumns * x.count)
    var valueSpan = values.mutableSpan
    var scratchSpan = scratch.mutableSpan
    evaluate(x.span, into: &valueSpan, scratch: &scratchSpan)
    addLogGradient(x.span, weights: weights.span, scratch: &scratchSpan, to: &gradient)
  }

  private static func values(of program: FormulaProgram, _ numbers: [Double], at x: [Double])
    -> [Double]
  {
    let columns = UnsafeMutablePointer<Double>.allocate(
      capacity: max(program.columnCount * x.count, 1))
    defer { columns.deallocate() }
    return x.withUnsafeBufferPointer { x in
      guard let data = x.baseAddress else { return [] }
      let block = FormulaBlock(
        program: program, numbers: numbers, count: x.count, data: data, columns: columns)
      block.run()
      let result = block.operand(program.result)
      return (0..<x.count).map { result.at($0) }
    }
  }
}
