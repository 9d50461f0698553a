extension NumberPage {
  /// Lets a closure store numbers of the column's type, and converts them where the field has
  /// another.
  func withStored<Stored: PageNumber, Value: PageNumber>(
    _ type: Stored.Type, _ output: UnsafeMutableBufferPointer<Value>,
    _ body: (UnsafeMutableBufferPointer<Stored>) -> Void
  ) throws(ROOTError) {
    if Stored.self == Value.self {
      output.withMemoryRebound(to: Stored.self, body)
      return
    }
    let stored = [Stored](unsafeUninitializedCapacity: output.count) { buffer, count in
      body(UnsafeMutableBufferPointer(rebasing: buffer[..<output.count]))
      count = output.count
    }
    if let reals = stored as? [Float], Value.self == Double.self {
      output.withMemoryRebound(to: Double.self) { target in
        for index in 0..<target.count { target[index] = Double(reals[index]) }
      }
      return
    }
    for index in 0..<output.count {
      guard let value = Value(stored[index].wide) else {
        throw ROOTError(
          .malformed, "The value \(stored[index]) does not fit into the type of the field")
      }
      output[index] = value
    }
  }
}
