#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dpotrf on the lower triangle; gives the order of the first minor that is not positive, or 0.
  static func potrf(_ a: inout [Double], order: Int) -> Int {
    _ = singleThread
    var (uplo, n, lda, info) = (lower, Int32(order), Int32(max(order, 1)), Int32(0))
    dpotrf_(&uplo, &n, &a, &lda, &info)
    check(info, "dpotrf")
    return Int(info)
  }

  /// dpotrs: b ← (L Lᵀ)⁻¹ b.
  static func potrs(_ factor: [Double], order: Int, _ b: inout [Double], columns: Int) {
    _ = singleThread
    var (uplo, n, nrhs, info) = (lower, Int32(order), Int32(columns), Int32(0))
    var (lda, ldb) = (Int32(max(order, 1)), Int32(max(order, 1)))
    factor.withReadOnlyPointer { dpotrs_(&uplo, &n, &nrhs, $0, &lda, &b, &ldb, &info) }
    check(info, "dpotrs")
  }

  /// dpotri: the lower triangle of (L Lᵀ)⁻¹.
  static func potri(_ factor: inout [Double], order: Int) {
    _ = singleThread
    var (uplo, n, lda, info) = (lower, Int32(order), Int32(max(order, 1)), Int32(0))
    dpotri_(&uplo, &n, &factor, &lda, &info)
    check(info, "dpotri")
  }

  static let lower = CChar(UInt8(ascii: "L"))
}
