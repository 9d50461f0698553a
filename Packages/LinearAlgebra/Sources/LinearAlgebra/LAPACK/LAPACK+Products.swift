#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dgemm: result ← op(a) op(b).
  static func multiply(
    _ a: [Double], transposed aTransposed: Bool, leading aLeading: Int,
    _ b: [Double], transposed bTransposed: Bool, leading bLeading: Int,
    into result: inout [Double], rows: Int, columns: Int, inner: Int
  ) {
    _ = singleThread
    cblas_dgemm(
      CblasColMajor, aTransposed ? CblasTrans : CblasNoTrans,
      bTransposed ? CblasTrans : CblasNoTrans, Int32(rows), Int32(columns), Int32(inner),
      1, a, Int32(aLeading), b, Int32(bLeading), 0, &result, Int32(rows))
  }
}
