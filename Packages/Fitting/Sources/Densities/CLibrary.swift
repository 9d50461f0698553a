// The functions of the C mathematics library that the module needs, under names of its own, so that
// the choice of platform is made here alone.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

func libmExp(_ x: Double) -> Double { exp(x) }
func libmExpm1(_ x: Double) -> Double { expm1(x) }
func libmLog(_ x: Double) -> Double { log(x) }
func libmLog1p(_ x: Double) -> Double { log1p(x) }
func libmPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
func libmErfc(_ x: Double) -> Double { erfc(x) }
func libmAtan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
func libmSin(_ x: Double) -> Double { sin(x) }
func libmCos(_ x: Double) -> Double { cos(x) }
