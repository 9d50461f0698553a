/// What the command line asks for.
struct Options: Equatable {
  enum Format: String { case text, json }

  static let usage = """
    usage: adl-queries [FILE] [--table NAME] [--query 1...8] [--format text|json]
                       [--report PAGE]
      FILE      a ROOT file in NanoAOD's manner, tree or RNTuple; without one, the tutorial's own data
      --table   the name of the tree or RNTuple (Events)
      --query   one of the queries (all)
      --format  pictures for the terminal, or one JSON document of UHI histograms (text)
      --report  also write the histograms, with a table of their entries, as one HTML page
    """

  var file: String?
  var table = "Events"
  var queries = Array(1...allQueries.count)
  var format = Format.text
  var report: String?

  /// - Throws: `UsageError` for anything that is not understood.
  init(_ arguments: some Collection<String>) throws {
    var rest = arguments.flatMap { argument in
      argument.hasPrefix("--")
        ? argument.split(separator: "=", maxSplits: 1).map(String.init) : [argument]
    }[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        guard file == nil else { throw UsageError("There is more than one file: \(word)") }
        file = word
        continue
      }
      guard let value = rest.popFirst() else { throw UsageError("\(word) needs a value") }
      switch word {
      case "--table": table = value
      case "--report": report = value
      case "--query":
        guard let number = Int(value), 1...allQueries.count ~= number else {
          throw UsageError("There is no query \(value)")
        }
        queries = [number]
      case "--format":
        guard let known = Format(rawValue: value) else {
          throw UsageError("There is no format \(value)")
        }
        format = known
      default: throw UsageError("There is no option \(word)")
      }
    }
  }
}

/// What is wrong with the command line.
struct UsageError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
