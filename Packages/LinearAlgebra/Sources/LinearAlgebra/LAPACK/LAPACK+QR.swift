#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dgeqrf: R in the upper triangle, the reflectors below it, and their factors.
  static func geqrf(_ a: inout [Double], rows: Int, columns: Int) -> [Double] {
    _ = singleThread
    var (m, n, lda, info) = (Int32(rows), Int32(columns), Int32(max(rows, 1)), Int32(0))
    var factors = [Double](repeating: 0, count: min(rows, columns))
    withWorkspace { work, size in
      dgeqrf_(&m, &n, &a, &lda, &factors, &work, &size, &info)
    }
    check(info, "dgeqrf")
    return factors
  }

  /// dorgqr: the first `columns` columns of Q in place of the reflectors.
  static func orgqr(_ reflectors: inout [Double], _ factors: [Double], rows: Int, columns: Int) {
    _ = singleThread
    var (m, n, k) = (Int32(rows), Int32(columns), Int32(factors.count))
    var (lda, info) = (Int32(max(rows, 1)), Int32(0))
    factors.withReadOnlyPointer { factors in
      withWorkspace { work, size in
        dorgqr_(&m, &n, &k, &reflectors, &lda, factors, &work, &size, &info)
      }
    }
    check(info, "dorgqr")
  }

  /// dormqr: c ← Qᵀ c.
  static func ormqr(
    _ reflectors: [Double], _ factors: [Double], rows: Int, _ c: inout [Double], columns: Int
  ) {
    _ = singleThread
    var (side, trans) = (CChar(UInt8(ascii: "L")), CChar(UInt8(ascii: "T")))
    var (m, n, k) = (Int32(rows), Int32(columns), Int32(factors.count))
    var (lda, ldc, info) = (Int32(max(rows, 1)), Int32(max(rows, 1)), Int32(0))
    reflectors.withReadOnlyPointer { reflectors in
      factors.withReadOnlyPointer { factors in
        withWorkspace { work, size in
          dormqr_(
            &side, &trans, &m, &n, &k, reflectors, &lda, factors, &c, &ldc, &work, &size, &info)
        }
      }
    }
    check(info, "dormqr")
  }

  /// dtrtrs: b ← R⁻¹ b for the upper triangle R of `a`; gives the first zero pivot from 1, or 0.
  static func trtrs(
    _ a: [Double], leading: Int, order: Int, _ b: inout [Double], bLeading: Int, columns: Int
  ) -> Int {
    _ = singleThread
    var uplo = CChar(UInt8(ascii: "U"))
    var (trans, diag) = (CChar(UInt8(ascii: "N")), CChar(UInt8(ascii: "N")))
    var (n, nrhs, info) = (Int32(order), Int32(columns), Int32(0))
    var (lda, ldb) = (Int32(max(leading, 1)), Int32(max(bLeading, 1)))
    a.withReadOnlyPointer { dtrtrs_(&uplo, &trans, &diag, &n, &nrhs, $0, &lda, &b, &ldb, &info) }
    check(info, "dtrtrs")
    return Int(info)
  }
}
