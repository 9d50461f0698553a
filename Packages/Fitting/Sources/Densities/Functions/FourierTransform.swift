import RealModule

/// The discrete Fourier transform of a number of values that is a power of two, in place (Cooley and Tukey).
struct FourierTransform: Sendable {
  private let count: Int
  private let cosines: [Double]
  private let sines: [Double]

  init(count: Int) {
    precondition(count > 0 && count & (count - 1) == 0, "The count must be a power of two")
    self.count = count
    cosines = (0..<(count / 2)).map { Double.cos(2 * .pi * Double($0) / Double(count)) }
    sines = (0..<(count / 2)).map { Double.sin(2 * .pi * Double($0) / Double(count)) }
  }

  /// Transforms forwards, or backwards without the factor 1 / count.
  func apply(_ real: inout [Double], _ imaginary: inout [Double], backwards: Bool = false) {
    var target = 0
    for index in 1..<max(count, 1) {
      var bit = count >> 1
      while target & bit != 0 {
        target ^= bit
        bit >>= 1
      }
      target ^= bit
      if index < target {
        real.swapAt(index, target)
        imaginary.swapAt(index, target)
      }
    }
    var half = 1
    while half < count {
      let stride = count / (2 * half)
      for start in Swift.stride(from: 0, to: count, by: 2 * half) {
        for offset in 0..<half {
          let c = cosines[offset * stride]
          let s = backwards ? sines[offset * stride] : -sines[offset * stride]
          let (a, b) = (start + offset, start + offset + half)
          let re = real[b] * c - imaginary[b] * s
          let im = real[b] * s + imaginary[b] * c
          real[b] = real[a] - re
          imaginary[b] = imaginary[a] - im
          real[a] += re
          imaginary[a] += im
        }
      }
      half *= 2
    }
  }

  /// Σⱼ a(j) b(k - j), all indices modulo the count; with `correlating`, Σⱼ a(j) b(j - k).
  func convolved(_ a: [Double], with b: [Double], correlating: Bool = false) -> [Double] {
    var (aReal, aImaginary) = (a, [Double](repeating: 0, count: count))
    var (bReal, bImaginary) = (b, [Double](repeating: 0, count: count))
    apply(&aReal, &aImaginary)
    apply(&bReal, &bImaginary)
    let sign = correlating ? -1.0 : 1
    for index in 0..<count {
      let (re, im) = (bReal[index], sign * bImaginary[index])
      (aReal[index], aImaginary[index]) = (
        aReal[index] * re - aImaginary[index] * im, aReal[index] * im + aImaginary[index] * re
      )
    }
    apply(&aReal, &aImaginary, backwards: true)
    return aReal.map { $0 / Double(count) }
  }
}
