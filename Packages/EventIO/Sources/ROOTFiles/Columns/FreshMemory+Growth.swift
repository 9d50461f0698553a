import HEPCore

extension FreshMemory {
  /// Makes room in an array for so many times the values that it has.
  static func reserve<Value: BitwiseCopyable>(_ values: inout [Value], times factor: Double) {
    let count = Double(values.count) * factor
    guard count < Double(Int32.max), Int(count) > values.capacity else { return }
    values.reserveCapacity(Int(count))
    prepare(&values)
  }
}
