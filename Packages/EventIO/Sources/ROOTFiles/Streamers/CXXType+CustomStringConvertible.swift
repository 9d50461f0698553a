extension CXXType: CustomStringConvertible {
  /// The name as class names are written in files: `map<int,vector<float> >` without the blank.
  var description: String {
    let list =
      arguments.isEmpty ? "" : "<\(arguments.map(\.description).joined(separator: ","))>"
    return name + list + (isPointer ? "*" : "")
  }
}
