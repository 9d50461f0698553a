#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dsytrf on the lower triangle; gives the pivots and the first zero pivot from 1, or 0.
  static func sytrf(_ a: inout [Double], order: Int) -> (pivots: [Int32], zeroPivot: Int) {
    _ = singleThread
    var (uplo, n, lda, info) = (lower, Int32(order), Int32(max(order, 1)), Int32(0))
    var pivots = [Int32](repeating: 0, count: order)
    withWorkspace { work, size in
      dsytrf_(&uplo, &n, &a, &lda, &pivots, &work, &size, &info)
    }
    check(info, "dsytrf")
    return (pivots, Int(info))
  }

  /// dsytrs: b ← (L D Lᵀ)⁻¹ b.
  static func sytrs(
    _ factor: [Double], _ pivots: [Int32], order: Int, _ b: inout [Double], columns: Int
  ) {
    _ = singleThread
    var (uplo, n, nrhs, info) = (lower, Int32(order), Int32(columns), Int32(0))
    var (lda, ldb) = (Int32(max(order, 1)), Int32(max(order, 1)))
    factor.withReadOnlyPointer { factor in
      pivots.withReadOnlyPointer { pivots in
        dsytrs_(&uplo, &n, &nrhs, factor, &lda, pivots, &b, &ldb, &info)
      }
    }
    check(info, "dsytrs")
  }

  /// dsytri: the lower triangle of (L D Lᵀ)⁻¹.
  static func sytri(_ factor: inout [Double], _ pivots: [Int32], order: Int) {
    _ = singleThread
    var (uplo, n, lda, info) = (lower, Int32(order), Int32(max(order, 1)), Int32(0))
    var work = [Double](repeating: 0, count: order)
    pivots.withReadOnlyPointer { dsytri_(&uplo, &n, &factor, &lda, $0, &work, &info) }
    check(info, "dsytri")
  }
}
