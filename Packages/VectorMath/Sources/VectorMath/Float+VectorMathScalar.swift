import CVectorMath

extension Float: VectorMathScalar {
  /// Runs a function of one argument.
  public static func _apply(
    _ function: VectorMath.UnaryFunction, _ x: UnsafePointer<Float>,
    _ y: UnsafeMutablePointer<Float>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      function.floatKernel(level, x, y, count)
    } else {
      for i in 0..<count { y[i] = function.libm(x[i]) }
    }
  }

  /// Runs a function of two arguments.
  public static func _apply(
    _ function: VectorMath.BinaryFunction, _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>,
    _ z: UnsafeMutablePointer<Float>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      function.floatKernel(level, x, y, z, count)
    } else {
      for i in 0..<count { z[i] = function.libm(x[i], y[i]) }
    }
  }

  /// Computes sine and cosine.
  public static func _applySineCosine(
    _ x: UnsafePointer<Float>, _ sine: UnsafeMutablePointer<Float>,
    _ cosine: UnsafeMutablePointer<Float>, _ count: Int, _ engine: VectorMath.Engine
  ) {
    if let level = engine.level {
      cvm_sincos_float(level, x, sine, cosine, count)
    } else {
      _apply(VectorMath.sin, x, sine, count, engine)
      _apply(VectorMath.cos, x, cosine, count, engine)
    }
  }
}

extension VectorMath.UnaryFunction {
  fileprivate typealias FloatKernel =
    @convention(c) (CVMLevel, UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int) -> Void

  fileprivate var floatKernel: FloatKernel {
    switch kind {
    case .exp: cvm_exp_float
    case .expm1: cvm_expm1_float
    case .log: cvm_log_float
    case .log1p: cvm_log1p_float
    case .sin: cvm_sin_float
    case .cos: cvm_cos_float
    case .tan: cvm_tan_float
    case .sinh: cvm_sinh_float
    case .cosh: cvm_cosh_float
    case .tanh: cvm_tanh_float
    case .erf: cvm_erf_float
    case .erfc: cvm_erfc_float
    case .sqrt: cvm_sqrt_float
    }
  }
}

extension VectorMath.BinaryFunction {
  fileprivate typealias FloatKernel =
    @convention(c) (
      CVMLevel, UnsafePointer<Float>, UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int
    ) -> Void

  fileprivate var floatKernel: FloatKernel {
    switch kind {
    case .atan2: cvm_atan2_float
    case .hypot: cvm_hypot_float
    case .pow: cvm_pow_float
    }
  }
}
