extension ROOTWriter {
  /// Writes a graph in two dimensions as a `TGraph`, `TGraphErrors` or `TGraphAsymmErrors`.
  ///
  /// - Throws: ``ROOTError`` when there are not as many errors and second coordinates as points, the
  ///   graph has a third dimension or several sets of errors, the path names a directory, or the disk
  ///   fails.
  public func write(_ graph: ROOTGraph, as path: String) throws(ROOTError) {
    guard graph.z == nil, graph.yErrors.count < 2 else {
      throw ROOTError(.unsupported, "Only graphs in a plane with one set of errors are written")
        .located(in: name, at: path)
    }
    guard ([graph.y] + graph.errorArrays).allSatisfy({ $0.count == graph.x.count }) else {
      throw ROOTError(.invalidInput, "The coordinates and errors of the graph differ in number")
        .located(in: name, at: path)
    }
    let className = graph.className
    try writeObject(
      as: path, className: className, title: graph.title, classes: [className]
    ) { writer, name in
      guard className != "TGraph" else { return writer.graph(graph, name) }
      writer.part(version: 3) {
        $0.graph(graph, name)
        for errors in graph.errorArrays { $0.counted(errors) }
      }
    }
  }
}

extension ObjectWriter {
  fileprivate mutating func graph(_ graph: ROOTGraph, _ name: String) {
    part(version: 5) {
      $0.named(name, graph.title, bits: 0x0300_0408)
      $0.lineAttributes()
      $0.fillAttributes()
      $0.markerAttributes()
      $0.bytes.write(Int32(graph.x.count))
      $0.counted(graph.x)
      $0.counted(graph.y)
      $0.object("TList") { $0.list(count: 0) { _, _ in } }
      $0.pointer()
      $0.bytes.write(-1111.0)
      $0.bytes.write(-1111.0)
      $0.bytes.writeString("")
    }
  }

  /// Numbers that another member counts, with a byte in front that says they are there.
  fileprivate mutating func counted(_ values: [Double]) {
    bytes.write(UInt8(1))
    bytes.write(values[...])
  }
}
