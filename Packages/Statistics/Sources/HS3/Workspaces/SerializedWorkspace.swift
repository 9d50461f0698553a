import HistFactory

/// A workspace as it was found in a document, with the interpolation codes that the document names.
///
///     let read = try SerializedWorkspace(path: "workspace.json")    // of pyhf or of HS3
///     let model = try HistFactoryModel(read.workspace, interpolation: read.interpolation)
public struct SerializedWorkspace: Sendable {
  /// The workspace.
  public let workspace: Workspace

  /// The interpolation codes; the standard ones, unless a document of HS3 names others.
  public let interpolation: Interpolation

  /// Whether the document is one of HS3.
  public let isHS3: Bool

  init(_ workspace: Workspace, _ interpolation: Interpolation, isHS3: Bool) {
    self.workspace = workspace
    self.interpolation = interpolation
    self.isHS3 = isHS3
  }

  /// The same with an edited workspace, such as one with a patch.
  public func editing(_ edit: (Workspace) throws -> Workspace) rethrows -> SerializedWorkspace {
    SerializedWorkspace(try edit(workspace), interpolation, isHS3: isHS3)
  }

  /// Reads a workspace from a file of pyhf or of HS3, whichever it is.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - analysis: the analysis of a document of HS3; see ``HS3Document/histFactory(analysis:)``.
  ///     A workspace of pyhf keeps all of its measurements.
  /// - Throws: `HistFactoryError` for a file that cannot be read or a faulty workspace of pyhf,
  ///   ``HS3Error`` for a faulty document of HS3.
  public init(path: String, analysis: String? = nil) throws {
    let json = try JSONParser.parse(fileBytes(path))
    if HS3Document.recognizes(json) {
      self = try HS3Document(json).histFactory(analysis: analysis)
    } else {
      self.init(try Workspace(json), .standard, isHS3: false)
    }
  }
}

extension HS3Document {
  /// The channels of an analysis as a workspace with one measurement.
  ///
  /// All modifiers of HistFactory are understood as ROOT understands them: shapes at one standard
  /// deviation are given whole, not as differences; sys without a constraint have a unit Gaussian one.
  /// Factors by bin with any other constraint than that of pyhf's modifiers become `staterror` with
  /// the constraint in the measurement. Factors without an uncertainty are fixed; if that is all of
  /// them, they are free. A parameter `Lumi` is called `lumi`, as pyhf's schema wants it.
  ///
  /// - Parameter analysis: the name of the analysis, or of the likelihood if there are no analyses. It
  ///   may be left out if there is one only, apart from that of the Asimov data ROOT writes.
  /// - Throws: ``HS3Error`` that says what is wrong, or not supported, and where.
  public func histFactory(analysis: String? = nil) throws(HS3Error) -> SerializedWorkspace {
    try HS3Error.wrapping {
      try WorkspaceAssembly(document: self, analysis: self.analysis(analysis)).read()
    }
  }
}
