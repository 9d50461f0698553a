/// A type whose values an axis can bin, directly or after conversion.
///
/// `Double` and `String` are binned as they are; other numbers are converted to `Double`.
public protocol FillValue: Sendable {
  /// What an axis sees: ``Axis/Value``.
  associatedtype AxisValue: Sendable

  /// The value as an axis sees it.
  var axisValue: AxisValue { get }

  /// Calls `body` with a block of values as an axis sees them.
  static func withAxisValues(of block: Span<Self>, _ body: (Span<AxisValue>) -> Void)
}

extension FillValue {
  /// Converts the block into scratch memory and passes that on.
  @inlinable
  public static func withAxisValues(of block: Span<Self>, _ body: (Span<AxisValue>) -> Void) {
    let converted = [AxisValue](capacity: block.count) { output in
      for i in block.indices { output.append(block[i].axisValue) }
    }
    body(converted.span)
  }
}
