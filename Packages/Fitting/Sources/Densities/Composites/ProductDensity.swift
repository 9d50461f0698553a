import Minimization
import VectorMath

/// The product of densities or functions of one variable, such as a spectrum and an efficiency.
///
///     let seen = Exponential(slope: slope).times(FormulaDensity("TurnOn", 0.5 * Formula.erfc((a - x) / b)))
///
/// The product is integrated numerically.
public struct ProductDensity: Density {
  private let factors: [any Density]

  /// Makes a product.
  ///
  /// - Precondition: there is one factor at least.
  public init(_ factors: [any Density]) {
    precondition(!factors.isEmpty, "A product needs one factor at least")
    self.factors = factors
  }

  /// The names of the factors.
  public var name: String { factors.map(\.name).joined(separator: " × ") }

  /// Those of all factors.
  public var arguments: [DensityArgument] { factors.flatMap(\.arguments) }

  /// Whether all factors have their gradients.
  public var hasGradient: Bool { factors.allSatisfy(\.hasGradient) }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    var parts: [ProductKernel.Part] = []
    var start = 0
    for factor in factors {
      let end = start + factor.arguments.count
      let kernel = try factor.kernel(at: Array(values[start..<end]), over: range)
      parts.append(ProductKernel.Part(kernel: kernel, arguments: start..<end))
      start = end
    }
    return ProductKernel(parts: parts)
  }
}

extension Density {
  /// The product with another density or a function of the same variable.
  public func times(_ other: some Density) -> ProductDensity { ProductDensity([self, other]) }
}

struct ProductKernel: DensityKernel {
  struct Part: Sendable {
    let kernel: any DensityKernel
    let arguments: Range<Int>
  }

  let parts: [Part]

  var isLogarithmic: Bool { true }
  var landmarks: [Double] { parts.flatMap(\.kernel.landmarks) }

  /// The scratch of all factors, and the values of one.
  var scratchColumns: Int { 1 + parts.reduce(0) { $0 + $1.kernel.scratchColumns } }

  func evaluate(
    _ x: Span<Double>, into values: inout MutableSpan<Double>, scratch: inout MutableSpan<Double>
  ) {
    let count = x.count
    for index in values.indices { values[index] = 0 }
    var start = count
    for part in parts {
      let end = start + part.kernel.scratchColumns * count
      scratch.withUnsafeMutableBufferPointer { buffer in
        let first = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[start..<end])
        var column = first.mutableSpan
        var own = rest.mutableSpan
        part.kernel.evaluate(x, into: &column, scratch: &own)
        if !part.kernel.isLogarithmic { VectorMath.log(&column) }
      }
      for index in values.indices { values[index] += scratch[index] }
      start = end
    }
  }

  func addLogGradient(
    _ x: Span<Double>, weights: Span<Double>, scratch: inout MutableSpan<Double>,
    to gradient: inout [Double]
  ) {
    let count = x.count
    var start = count
    for part in parts {
      let end = start + part.kernel.scratchColumns * count
      var slopes = [Double](repeating: 0, count: part.arguments.count)
      scratch.withUnsafeMutableBufferPointer { buffer in
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[start..<end])
        var own = rest.mutableSpan
        part.kernel.addLogGradient(x, weights: weights, scratch: &own, to: &slopes)
      }
      for (argument, slope) in zip(part.arguments, slopes) { gradient[argument] += slope }
      start = end
    }
  }
}
