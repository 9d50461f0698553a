extension Double: FillValue {
  /// Itself.
  @inlinable public var axisValue: Double { self }

  /// Passes the block on without copying.
  @inlinable
  public static func withAxisValues(of block: Span<Double>, _ body: (Span<Double>) -> Void) {
    body(block)
  }
}

extension String: FillValue {
  /// Itself.
  @inlinable public var axisValue: String { self }

  /// Passes the block on without copying.
  @inlinable
  public static func withAxisValues(of block: Span<String>, _ body: (Span<String>) -> Void) {
    body(block)
  }
}

extension Float: FillValue {
  /// The same number as a `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Int: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Int8: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Int16: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Int32: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Int64: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension UInt: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension UInt8: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension UInt16: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension UInt32: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension UInt64: FillValue {
  /// The nearest `Double`.
  @inlinable public var axisValue: Double { Double(self) }
}

extension Bool: FillValue {
  /// Itself.
  @inlinable public var axisValue: Bool { self }

  /// Passes the block on without copying.
  @inlinable
  public static func withAxisValues(of block: Span<Bool>, _ body: (Span<Bool>) -> Void) {
    body(block)
  }
}
