import ROOTFiles

extension ROOTKey {
  /// Whether the object is a histogram that can be drawn and printed as such.
  var isHistogram: Bool {
    className.count == 4 && className.hasPrefix("TH")
      && "123".contains(className.dropFirst(2).first ?? "-")
  }
}
