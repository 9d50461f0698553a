import HistFactory

/// A document of the HEP Statistics Serialization Standard (HS³), version 0.2.
///
///     let document = try HS3Document(path: "workspace.json")        // as written by ROOT, for instance
///     let read = try document.histFactory()
///     let model = try HistFactoryModel(read.workspace, interpolation: read.interpolation)
///     let cost = try document.cost()                                // channels and densities alike
///
/// The document is kept as it was read. Only what an analysis needs is looked at, so that a part which
/// is not understood troubles nobody who does not use it.
public struct HS3Document: Sendable {
  /// The JSON document.
  public let json: JSONValue

  let distributions: Section
  let functions: Section
  let data: Section
  let likelihoods: Section
  let domains: Section
  let points: Section
  let analyses: Section

  /// Reads a document from its JSON text.
  ///
  /// - Throws: ``HS3Error`` that says what is wrong and where.
  public init(json text: some Sequence<UInt8>) throws(HS3Error) {
    self = try HS3Error.wrapping { try HS3Document(JSONParser.parse(Array(text))) }
  }

  /// Reads a document from a file.
  ///
  /// - Throws: ``HS3Error`` if the file cannot be read or holds no document of HS3.
  public init(path: String) throws(HS3Error) {
    self = try HS3Error.wrapping { try HS3Document(json: fileBytes(path)) }
  }

  /// Takes a JSON document.
  ///
  /// - Throws: ``HS3Error`` that says what is wrong and where.
  public init(_ json: JSONValue) throws(HS3Error) {
    self = try HS3Error.wrapping { try HS3Document(checking: json) }
  }

  private init(checking json: JSONValue) throws {
    let top = JSONReader(json, at: .top)
    let version = try top.reader("metadata").string("hs3_version")
    guard version.hasPrefix("0.") else {
      throw HS3Error(
        .unsupported, "the version of HS3 is \"\(version)\", but 0.2 is the one known",
        at: .top / "metadata" / "hs3_version")
    }
    self.json = json
    distributions = try Section(top, "distributions", of: "distribution")
    functions = try Section(top, "functions", of: "function")
    data = try Section(top, "data", of: "data")
    likelihoods = try Section(top, "likelihoods", of: "likelihood")
    domains = try Section(top, "domains", of: "domain")
    points = try Section(top, "parameter_points", of: "parameter point")
    analyses = try Section(top, "analyses", of: "analysis")
  }

  /// The names of the analyses, in the order of the document.
  public var analysisNames: [String] { analyses.names }

  /// The names of the likelihoods, in the order of the document.
  public var likelihoodNames: [String] { likelihoods.names }

  /// The names of the distributions, in the order of the document.
  public var distributionNames: [String] { distributions.names }

  /// The document as text in UTF-8.
  public var text: String { json.text }

  /// Whether a JSON document looks like one of HS3, rather than like a workspace of pyhf.
  public static func recognizes(_ json: JSONValue) -> Bool {
    json["channels"] == nil
      && (json["metadata"]?["hs3_version"] != nil || json["distributions"] != nil)
  }
}
