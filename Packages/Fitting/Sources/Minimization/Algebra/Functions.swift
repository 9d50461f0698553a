#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A positive number raised to a power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The complement of the error function.
func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }
