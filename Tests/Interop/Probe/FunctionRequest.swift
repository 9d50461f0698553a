import VectorMath

/// Elementary functions of numbers that are given, and come back, as bit patterns.
struct FunctionRequest: Request {
  var function: String
  var type: Scalar
  var x: [UInt64]
  /// The second argument, where the function has two.
  var y: [UInt64]?

  enum Scalar: String, Decodable { case float, double }

  func answer() throws -> [UInt64] {
    switch type {
    case .double:
      try values(of: Double.init(bitPattern:)).map(\.bitPattern)
    case .float:
      try values { Float(bitPattern: UInt32($0)) }.map { UInt64($0.bitPattern) }
    }
  }

  private func values<T: VectorMathScalar>(of number: (UInt64) -> T) throws -> [T] {
    if let y {
      guard let found = VectorMath.BinaryFunction.allCases.first(where: { "\($0)" == function })
      else { throw ProbeError("no function of two arguments is called '\(function)'") }
      return found(x.map(number), y.map(number))
    }
    guard let found = VectorMath.UnaryFunction.allCases.first(where: { "\($0)" == function })
    else { throw ProbeError("no function of one argument is called '\(function)'") }
    return found(x.map(number))
  }
}
