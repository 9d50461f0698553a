import Testing

@testable import Densities

@Suite struct FaddeevaTests {
  @Test func agreesWithHighPrecision() {
    for row in faddeevaTable {
      let w = Faddeeva.w(x: row.x, y: row.y)
      #expect(abs(w.real - row.real) <= 1e-13 * abs(row.real), "x = \(row.x), y = \(row.y)")
      #expect(
        abs(w.imaginary - row.imaginary) <= 1e-13 * abs(row.imaginary),
        "x = \(row.x), y = \(row.y)")
    }
  }

  @Test(arguments: [0, 1e-9, 1e-3, 0.5, 3, 6.1, 6.2, 40])
  func blockAgreesWithSingleValues(y: Double) {
    let x = (-120...130).map { 0.137 * Double($0) }
    var real = x
    var imaginary = x
    var scratch = [Double](repeating: 0, count: Faddeeva.scratchColumns * x.count)
    x.withUnsafeBufferPointer { x in
      real.withUnsafeMutableBufferPointer { real in
        imaginary.withUnsafeMutableBufferPointer { imaginary in
          scratch.withUnsafeMutableBufferPointer { scratch in
            Faddeeva.block(x, y: y, real: real, imaginary: imaginary, scratch: scratch)
          }
        }
      }
    }
    for index in x.indices {
      let w = Faddeeva.w(x: x[index], y: y)
      #expect(abs(w.real - real[index]) <= 1e-13 * w.real, "x = \(x[index])")
      #expect(abs(w.imaginary - imaginary[index]) <= 1e-13 * abs(w.imaginary), "x = \(x[index])")
    }
  }

  @Test func isSymmetric() {
    let (left, right) = (Faddeeva.w(x: -1.3, y: 0.4), Faddeeva.w(x: 1.3, y: 0.4))
    #expect(left.real == right.real)
    #expect(left.imaginary == -right.imaginary)
  }
}
