extension ROOTFile {
  /// Reads a graph: a `TGraph` of any kind, in two or three dimensions.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a graph, or it is damaged.
  public func graph(_ path: String) throws(ROOTError) -> ROOTGraph {
    try view(path) { object throws(ROOTError) in try ROOTGraph(object) }
  }

  /// Reads a `TMatrixT`, `TMatrixTSym` or `TVectorT`.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a matrix, or it is damaged.
  public func matrix(_ path: String) throws(ROOTError) -> ROOTMatrix {
    try view(path) { object throws(ROOTError) in try ROOTMatrix(object) }
  }

  /// Reads the formula and the parameters of a `TF1`, `TF2` or `TF3`.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a function, or it is damaged.
  public func function(_ path: String) throws(ROOTError) -> ROOTFunction {
    try view(path) { object throws(ROOTError) in try ROOTFunction(object) }
  }

  /// Reads a `RooFitResult`.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a result, or it is damaged.
  public func fitResult(_ path: String) throws(ROOTError) -> ROOTFitResult {
    try view(path) { object throws(ROOTError) in try ROOTFitResult(object) }
  }

  /// Reads the text of a `TObjString`.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a string, or it is damaged.
  public func text(_ path: String) throws(ROOTError) -> String {
    try view(path) { object throws(ROOTError) in
      guard let text = object["fString"]?.string else {
        throw ROOTError(.wrongType, "This is a \(object.className), not a TObjString")
      }
      return text
    }
  }

  /// Reads the value of a `TParameter`.
  ///
  ///     let luminosity = try file.parameter("luminosity").real
  ///
  /// - Throws: ``ROOTError`` when there is no such object, it is not a parameter, or it is damaged.
  public func parameter(_ path: String) throws(ROOTError) -> ROOTValue {
    try view(path) { object throws(ROOTError) in
      guard object.className.hasPrefix("TParameter<"), let value = object["fVal"] else {
        throw ROOTError(.wrongType, "This is a \(object.className), not a TParameter")
      }
      return value
    }
  }

  private func view<View>(
    _ path: String, _ make: (ROOTObject) throws(ROOTError) -> View
  ) throws(ROOTError) -> View {
    let object = try object(path)
    do throws(ROOTError) {
      return try make(object)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}
