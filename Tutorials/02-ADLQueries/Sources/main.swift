import Foundation
import Plots
import ROOTFiles

do {
  let options = try Options(CommandLine.arguments.dropFirst())
  let table = try ROOTFile(options.file ?? OwnData.events).table(options.table)
  var results: [QueryResult] = []
  for number in options.queries {
    results.append(try await QueryResult(number, of: table))
  }
  if let page = options.report {
    let file = options.file.map { URL(fileURLWithPath: $0).lastPathComponent }
    try Report(results, of: file ?? "the tutorial").write(to: page)
  }
  switch options.format {
  case .json: print(try QueryResult.uhiJSON(results))
  case .text: results.forEach { print($0) }
  }
  if options.file == nil, options.format == .text {
    let differing = try OwnData.differences(results)
    print(differing.isEmpty ? "All as expected." : "NOT as expected: \(differing).")
    exit(differing.isEmpty ? 0 : 1)
  }
} catch let error as UsageError {
  FileHandle.standardError.write(Data("adl-queries: \(error.description)\n\(Options.usage)\n".utf8))
  exit(64)
} catch {
  FileHandle.standardError.write(Data("adl-queries: \(error)\n".utf8))
  exit(1)
}
