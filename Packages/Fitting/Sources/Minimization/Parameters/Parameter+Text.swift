extension Parameter {
  /// The limits as text, for messages.
  var limitsText: String { "\(lower.map { "\($0)" } ?? "")...\(upper.map { "\($0)" } ?? "")" }

  /// All but the name as text, for messages.
  var settingsText: String {
    var text = "start \(start)"
    if lower != nil || upper != nil { text += ", limits \(limitsText)" }
    if let step { text += ", step \(step)" }
    return isFixed ? text + ", fixed" : text
  }
}
