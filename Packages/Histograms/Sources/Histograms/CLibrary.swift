// The functions of the C mathematics library that the module needs, under names of its own, so that
// the choice of platform is made here alone.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

func libmLog(_ x: Double) -> Double { log(x) }
func libmExp(_ x: Double) -> Double { exp(x) }
func libmPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
func libmErfc(_ x: Double) -> Double { erfc(x) }
