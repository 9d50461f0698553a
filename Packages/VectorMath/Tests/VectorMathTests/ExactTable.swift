import Foundation
import VectorMath

/// A table of exact values that `Scripts/make_tables.py` wrote.
struct ExactTable<Scalar: TableScalar> {
  /// One column for each argument.
  var arguments: [[Scalar]]
  /// The correctly rounded values.
  var values: [Scalar]
  /// The exact values less the rounded ones, in ulp.
  var rests: [Double]

  init(of function: String, arguments count: Int) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Tables/\(function)-\(Scalar.tableName).txt")
    arguments = Array(repeating: [], count: count)
    values = []
    rests = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      for i in 0..<count { arguments[i].append(try Scalar(hexadecimal: words[i])) }
      values.append(try Scalar(hexadecimal: words[count]))
      guard let rest = Double(words[count + 1]) else { throw TableError(word: words[count + 1]) }
      rests.append(rest)
    }
  }

  /// The largest difference from the exact values in ulp, and the index where it is.
  func worst(of results: [Scalar]) -> (ulp: Double, index: Int) {
    var worst = (ulp: 0.0, index: 0)
    for i in results.indices where results[i].bits != values[i].bits {
      let ulp = abs(Double((results[i] - values[i]) / values[i].ulp) - rests[i])
      if !(ulp <= worst.ulp) { worst = (ulp, i) }
    }
    return worst
  }
}

/// A word of a table that is no number.
struct TableError: Error {
  var word: Substring
}

/// What the tests need of `Double` and `Float`.
protocol TableScalar: VectorMathScalar {
  associatedtype Bits: FixedWidthInteger & UnsignedInteger & Sendable
  static var tableName: String { get }
  var bits: Bits { get }
  init(bitPattern: Bits)
}

extension TableScalar {
  init(hexadecimal word: Substring) throws {
    guard let bits = Bits(word, radix: 16) else { throw TableError(word: word) }
    self.init(bitPattern: bits)
  }
}

extension Double: TableScalar {
  static var tableName: String { "double" }
  var bits: UInt64 { bitPattern }
}

extension Float: TableScalar {
  static var tableName: String { "float" }
  var bits: UInt32 { bitPattern }
}
