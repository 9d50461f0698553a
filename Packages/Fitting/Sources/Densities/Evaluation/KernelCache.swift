import Synchronization

/// The last kernel of a density with its integral, made again only when an argument has changed.
///
/// A shape whose arguments are fixed is normalised once; the result is the same with and without.
final class KernelCache: Sendable {
  private struct Entry {
    var values: [Double]
    var kernel: any DensityKernel
    var integral: Double
  }

  private let last = Mutex<Entry?>(nil)

  /// The kernel for values of the arguments, and its integral over a range.
  func kernel(
    of density: any Density, at values: [Double], over range: ClosedRange<Double>
  ) throws(DensityError) -> (kernel: any DensityKernel, integral: Double) {
    if let entry = last.withLock({ $0 }), entry.values == values {
      return (entry.kernel, entry.integral)
    }
    let kernel = try density.kernel(at: values, over: range)
    let integral = kernel.integrals(between: [range.lowerBound, range.upperBound])[0]
    guard integral.isFinite && integral > 0 else { throw .noWeight(density.name, in: range) }
    last.withLock { $0 = Entry(values: values, kernel: kernel, integral: integral) }
    return (kernel, integral)
  }
}
