extension ROOTObject: CustomStringConvertible {
  /// The class and its version, with the name of the object where it has one.
  public var description: String {
    let name = self["fName"]?.string
    return "\(className) (version \(version))\(name.map { " '\($0)'" } ?? "")"
  }
}
