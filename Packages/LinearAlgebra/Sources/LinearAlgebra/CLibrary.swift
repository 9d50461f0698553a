// The functions of the C mathematics library that the module needs.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

func naturalLog(_ x: Double) -> Double { log(x) }
