import ROOTFiles
import RemoteFiles
import TextStreams

/// A file named on the command line: on this machine or on a web server.
enum InputFile {
  /// Opens a ROOT file.
  static func root(_ name: String) throws -> ROOTFile {
    HTTPSource.isAddress(name) ? try ROOTFile(source: HTTPSource(name)) : try ROOTFile(name)
  }

  /// Opens a file of event records; nil when it is something else.
  static func records(_ name: String) throws -> RecordFile? {
    guard HTTPSource.isAddress(name) else {
      return try RecordFile { try FileStream(name) }
    }
    let source = try HTTPSource(name)
    return try RecordFile { SourceStream(source) }
  }
}
