import CVectorMath

extension Double: VectorMathScalar {
  /// Runs a function of one argument.
  public static func _apply(
    _ function: VectorMath.UnaryFunction, _ x: UnsafePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      function.doubleKernel(level, x, y, count)
    } else {
      for i in 0..<count { y[i] = function.libm(x[i]) }
    }
  }

  /// Runs a function of two arguments.
  public static func _apply(
    _ function: VectorMath.BinaryFunction, _ x: UnsafePointer<Double>, _ y: UnsafePointer<Double>,
    _ z: UnsafeMutablePointer<Double>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      function.doubleKernel(level, x, y, z, count)
    } else {
      for i in 0..<count { z[i] = function.libm(x[i], y[i]) }
    }
  }

  /// Computes sine and cosine.
  public static func _applySineCosine(
    _ x: UnsafePointer<Double>, _ sine: UnsafeMutablePointer<Double>,
    _ cosine: UnsafeMutablePointer<Double>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      cvm_sincos_double(level, x, sine, cosine, count)
    } else {
      _apply(VectorMath.sin, x, sine, count, engine)
      _apply(VectorMath.cos, x, cosine, count, engine)
    }
  }
}

extension VectorMath.UnaryFunction {
  fileprivate typealias DoubleKernel =
    @convention(c) (CVMLevel, UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void

  fileprivate var doubleKernel: DoubleKernel {
    switch kind {
    case .exp: cvm_exp_double
    case .expm1: cvm_expm1_double
    case .log: cvm_log_double
    case .log1p: cvm_log1p_double
    case .sin: cvm_sin_double
    case .cos: cvm_cos_double
    case .tan: cvm_tan_double
    case .sinh: cvm_sinh_double
    case .cosh: cvm_cosh_double
    case .tanh: cvm_tanh_double
    case .erf: cvm_erf_double
    case .erfc: cvm_erfc_double
    case .sqrt: cvm_sqrt_double
    }
  }
}

extension VectorMath.BinaryFunction {
  fileprivate typealias DoubleKernel =
    @convention(c) (
      CVMLevel, UnsafePointer<Double>, UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int
    ) -> Void

  fileprivate var doubleKernel: DoubleKernel {
    switch kind {
    case .atan2: cvm_atan2_double
    case .hypot: cvm_hypot_double
    case .pow: cvm_pow_double
    }
  }
}
