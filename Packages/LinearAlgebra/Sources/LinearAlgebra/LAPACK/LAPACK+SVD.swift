#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// The thin factors of dgesdd, column-major.
  struct ThinSVD {
    var u: [Double]
    var values: [Double]
    var vTransposed: [Double]
  }

  /// dgesdd with thin factors; `nil` if the iteration did not converge.
  static func gesdd(_ a: inout [Double], rows: Int, columns: Int) -> ThinSVD? {
    _ = singleThread
    let rank = min(rows, columns)
    var job = CChar(UInt8(ascii: "S"))
    var (m, n, info) = (Int32(rows), Int32(columns), Int32(0))
    var (lda, ldu, ldvt) = (Int32(max(rows, 1)), Int32(max(rows, 1)), Int32(max(rank, 1)))
    var values = [Double](repeating: 0, count: rank)
    var u = [Double](repeating: 0, count: rows * rank)
    var vTransposed = [Double](repeating: 0, count: rank * columns)
    var integers = [Int32](repeating: 0, count: max(8 * rank, 1))
    withWorkspace { work, size in
      dgesdd_(
        &job, &m, &n, &a, &lda, &values, &u, &ldu, &vTransposed, &ldvt, &work, &size,
        &integers, &info)
    }
    check(info, "dgesdd")
    return info == 0 ? ThinSVD(u: u, values: values, vTransposed: vTransposed) : nil
  }
}
