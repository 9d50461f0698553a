import VectorMath

/// The sum of the logarithms of a column.
enum LogProduct {
  /// Takes the logarithm of the products of four, where those cannot overflow: a quarter of the work.
  static func sum(of values: [Double], scratch: inout [Double]) -> Double {
    let quarter = values.count / 4
    let isSafe = values.withUnsafeBufferPointer { values in
      scratch.withUnsafeMutableBufferPointer { products in
        var (low, high) = (Double.infinity, 0.0)
        for index in 0..<quarter {
          let (a, b) = (values[index], values[quarter + index])
          let (c, d) = (values[2 * quarter + index], values[3 * quarter + index])
          low = min(low, min(min(a, b), min(c, d)))
          high = max(high, max(max(a, b), max(c, d)))
          products[index] = (a * b) * (c * d)
        }
        for index in (4 * quarter)..<values.count {
          products[quarter + index - 4 * quarter] = values[index]
        }
        return low > 1e-75 && high < 1e75
      }
    }
    let count = isSafe ? quarter + values.count % 4 : values.count
    return scratch.withUnsafeMutableBufferPointer { buffer in
      let used = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
      var part = used.mutableSpan
      if isSafe {
        VectorMath.log(&part)
      } else {
        VectorMath.log(values.span, into: &part)
      }
      return Sums.sum(part.span)
    }
  }
}
