import ROOTFiles

extension ROOTKey {
  /// Whether the object is a histogram that can be drawn and printed as such.
  var isHistogram: Bool {
    if ["TProfile", "TProfile2D", "TProfile3D"].contains(className) { return true }
    return className.count == 4 && className.hasPrefix("TH")
      && "123".contains(className.dropFirst(2).first ?? "-")
  }
}
