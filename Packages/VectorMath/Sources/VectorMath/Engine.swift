import CVectorMath

extension VectorMath {
  /// The way in which functions are computed on this processor.
  ///
  /// All but ``libm`` give the same bits. Programs need not choose: ``current`` is the fastest one.
  public enum Engine: String, CaseIterable, Sendable {
    /// The C library, one element after the other; its results are the platform's own.
    ///
    /// It is the reference that the tests compare with. Compiling with
    /// `-Xswiftc -DVECTORMATH_LIBM` makes it the current engine.
    case libm
    /// The instructions that every processor of the architecture has: SSE2 or NEON.
    case baseline
    /// x86-64-v3: vectors of 256 bits.
    case avx2
    /// x86-64-v4: vectors of 512 bits.
    case avx512

    /// The engine that the functions use.
    public static var current: Engine {
      #if VECTORMATH_LIBM
        .libm
      #else
        widest
      #endif
    }

    /// Whether this processor can run it.
    public var isAvailable: Bool {
      switch self {
      case .libm, .baseline: true
      case .avx2: Self.widest != .baseline
      case .avx512: Self.widest == .avx512
      }
    }

    private static let widest: Engine =
      switch cvm_widest_level() {
      case .AVX512: .avx512
      case .AVX2: .avx2
      case .baseline: .baseline
      }

    /// The level of the kernels in C, if it is theirs.
    var level: CVMLevel? {
      switch self {
      case .libm: nil
      case .baseline: .baseline
      case .avx2: .AVX2
      case .avx512: .AVX512
      }
    }
  }
}
