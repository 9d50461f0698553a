extension ROOTError: CustomStringConvertible {
  /// The message, followed by the file, the object and the byte offset as far as they are known.
  public var description: String {
    var places: [String] = []
    if let object { places.append("in \(object)") }
    if let file { places.append("of \(file)") }
    if let offset { places.append("at byte \(offset)") }
    return places.isEmpty ? message : "\(message) (\(places.joined(separator: " ")))"
  }
}
