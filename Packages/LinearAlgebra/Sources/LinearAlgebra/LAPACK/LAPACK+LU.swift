#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dgetrf of a square matrix; gives the row exchanges and the first zero pivot from 1, or 0.
  static func getrf(_ a: inout [Double], order: Int) -> (exchanges: [Int32], zeroPivot: Int) {
    _ = singleThread
    var (m, n, lda, info) = (Int32(order), Int32(order), Int32(max(order, 1)), Int32(0))
    var exchanges = [Int32](repeating: 0, count: order)
    dgetrf_(&m, &n, &a, &lda, &exchanges, &info)
    check(info, "dgetrf")
    return (exchanges, Int(info))
  }

  /// dgetrs: b ← (P L U)⁻¹ b.
  static func getrs(
    _ factor: [Double], _ exchanges: [Int32], order: Int, _ b: inout [Double], columns: Int
  ) {
    _ = singleThread
    var trans = CChar(UInt8(ascii: "N"))
    var (n, nrhs, info) = (Int32(order), Int32(columns), Int32(0))
    var (lda, ldb) = (Int32(max(order, 1)), Int32(max(order, 1)))
    factor.withReadOnlyPointer { factor in
      exchanges.withReadOnlyPointer { exchanges in
        dgetrs_(&trans, &n, &nrhs, factor, &lda, exchanges, &b, &ldb, &info)
      }
    }
    check(info, "dgetrs")
  }

  /// dgetri: (P L U)⁻¹.
  static func getri(_ factor: inout [Double], _ exchanges: [Int32], order: Int) {
    _ = singleThread
    var (n, lda, info) = (Int32(order), Int32(max(order, 1)), Int32(0))
    exchanges.withReadOnlyPointer { exchanges in
      withWorkspace { work, size in
        dgetri_(&n, &factor, &lda, exchanges, &work, &size, &info)
      }
    }
    check(info, "dgetri")
  }
}
