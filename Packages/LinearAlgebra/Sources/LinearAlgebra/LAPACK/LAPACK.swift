#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

/// The routines of BLAS and LAPACK under names and types of Swift; matrices are column-major.
enum LAPACK {
  /// Keeps OpenBLAS to the calling thread.
  ///
  /// The last bits of a result then do not depend on how many threads it would have used. Parallel
  /// work belongs to whoever calls.
  static let singleThread: Void = {
    #if !canImport(Accelerate)
      openblas_set_num_threads(1)
    #endif
  }()

  /// Calls a routine once to ask how much workspace it wants, and once with as much.
  static func withWorkspace(_ call: (inout [Double], inout Int32) -> Void) {
    var work = [0.0]
    var size: Int32 = -1
    call(&work, &size)
    size = max(Int32(work[0]), 1)
    work = [Double](repeating: 0, count: Int(size))
    call(&work, &size)
  }

  /// Traps if LAPACK refuses an argument, which would be a mistake of this module.
  static func check(_ info: Int32, _ routine: StaticString) {
    precondition(info >= 0, "LAPACK refused an argument of \(routine)")
  }
}

extension Array {
  /// Lends the elements to a routine of LAPACK that reads them through a mutable pointer.
  func withReadOnlyPointer<Result>(
    _ body: (UnsafeMutablePointer<Element>?) -> Result
  ) -> Result {
    withUnsafeBufferPointer { body(UnsafeMutablePointer(mutating: $0.baseAddress)) }
  }
}
