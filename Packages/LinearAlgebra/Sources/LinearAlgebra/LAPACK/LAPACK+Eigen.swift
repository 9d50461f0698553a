#if canImport(Accelerate)
  import Accelerate
#else
  import COpenBLAS
#endif

extension LAPACK {
  /// dsyevd: eigenvalues in ascending order, and the eigenvectors in place of `a` if wanted.
  ///
  /// The result is `nil` if the iteration did not converge.
  static func syevd(_ a: inout [Double], order: Int, vectors: Bool) -> [Double]? {
    _ = singleThread
    var job = CChar(UInt8(ascii: vectors ? "V" : "N"))
    var (uplo, n, lda, info) = (lower, Int32(order), Int32(max(order, 1)), Int32(0))
    var values = [Double](repeating: 0, count: order)
    var integers: [Int32] = [0]
    withWorkspace { work, size in
      var integerSize = size == -1 ? -1 : max(integers[0], 1)
      if size != -1 { integers = [Int32](repeating: 0, count: Int(integerSize)) }
      dsyevd_(
        &job, &uplo, &n, &a, &lda, &values, &work, &size, &integers, &integerSize, &info)
    }
    check(info, "dsyevd")
    return info == 0 ? values : nil
  }

  /// dgeev without eigenvectors: the real and imaginary parts, or `nil` if not converged.
  static func geev(_ a: inout [Double], order: Int) -> (real: [Double], imaginary: [Double])? {
    _ = singleThread
    var (left, right) = (CChar(UInt8(ascii: "N")), CChar(UInt8(ascii: "N")))
    var (n, lda, ldvl, ldvr) = (Int32(order), Int32(max(order, 1)), Int32(1), Int32(1))
    var real = [Double](repeating: 0, count: order)
    var imaginary = real
    var info = Int32(0)
    withWorkspace { work, size in
      dgeev_(
        &left, &right, &n, &a, &lda, &real, &imaginary, nil, &ldvl, nil, &ldvr, &work, &size,
        &info)
    }
    check(info, "dgeev")
    return info == 0 ? (real, imaginary) : nil
  }
}
