#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Blocks {
  /// The number of workers used when none is given: the processors that are online.
  ///
  /// Where the process is pinned to fewer, Dispatch makes no more threads than those.
  public static var defaultWorkers: Int {
    Swift.max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
  }
}
