extension Matrix: CustomStringConvertible {
  /// The rows in brackets, one per line.
  public var description: String {
    let lines = (0..<rows).map { i in
      "[" + row(i).map { "\($0)" }.joined(separator: ", ") + "]"
    }
    return "[" + lines.joined(separator: ",\n ") + "]"
  }
}
