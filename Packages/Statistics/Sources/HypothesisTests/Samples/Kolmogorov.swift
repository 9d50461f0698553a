import LinearAlgebra
import RealModule

/// The distribution of the largest distance between a cumulative distribution and that of a sample.
enum Kolmogorov {
  /// The exact probability of a distance below another one, from the power of a matrix (Durbin, 1973).
  static func exact(_ distance: Double, count: Int) -> Double {
    let scaled = Double(count) * distance
    // The probability is 1 to all digits.
    if scaled * distance > 18 { return 1 }
    if scaled <= 0.5 { return 0 }
    let k = Int(scaled) + 1
    let order = 2 * k - 1
    let rest = Double(k) - scaled
    var matrix = Matrix(rows: order, columns: order)
    for row in 0..<order {
      for column in 0..<order where row - column + 1 >= 0 { matrix[row, column] = 1 }
    }
    for index in 0..<order {
      matrix[index, 0] -= Double.pow(rest, index + 1)
      matrix[order - 1, index] -= Double.pow(rest, order - index)
    }
    if 2 * rest - 1 > 0 { matrix[order - 1, 0] += Double.pow(2 * rest - 1, order) }
    for row in 0..<order {
      for column in 0..<order where row - column + 1 > 0 {
        for factor in 1...(row - column + 1) { matrix[row, column] /= Double(factor) }
      }
    }
    // The power, with n! / nⁿ taken in equal parts so that nothing overflows.
    let n = Double(count)
    let share = Double.exp((Double.logGamma(n + 1) - n * Double.log(n)) / n)
    var vector = (0..<order).map { $0 == k - 1 ? 1.0 : 0 }
    for _ in 0..<count { vector = (matrix * vector).map { $0 * share } }
    return vector[k - 1]
  }

  /// The probability of more than λ for very many events.
  static func survival(_ lambda: Double) -> Double {
    if lambda < 0.2 { return 1 }
    var sum = 0.0
    for term in 1...100 {
      let part = Double.exp(-2 * Double(term * term) * lambda * lambda)
      sum += term % 2 == 1 ? part : -part
      if part < 1e-17 * abs(sum) { break }
    }
    return 2 * sum
  }
}
