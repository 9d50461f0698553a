// The functions of the C mathematics library that the module needs, under names of its own, so that
// the choice of platform is made here alone.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@usableFromInline func libmLog(_ x: Double) -> Double { log(x) }
@usableFromInline func libmExp(_ x: Double) -> Double { exp(x) }
@usableFromInline func libmLog1p(_ x: Double) -> Double { log1p(x) }
@usableFromInline func libmTan(_ x: Double) -> Double { tan(x) }
@usableFromInline func libmAtan(_ x: Double) -> Double { atan(x) }
func libmErfc(_ x: Double) -> Double { erfc(x) }

/// log Γ(x) for positive x; unlike `lgamma` it writes no global variable.
func libmLogGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}
