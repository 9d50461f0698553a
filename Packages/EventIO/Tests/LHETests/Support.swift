import Foundation
import LHE
import TextStreams

enum TestData {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]
  static func path(_ name: String) -> String { "\(folder ?? "")/\(name)" }
}

/// The run and all events of a file.
func content(_ bytes: [UInt8]) throws(LHEError) -> (run: LHERun, events: [LHEEvent]) {
  let reader = try LHEReader(stream: MemoryStream(bytes))
  var events: [LHEEvent] = []
  while let event = try reader.next() { events.append(event) }
  return (reader.run, events)
}

func content(_ text: String) throws(LHEError) -> (run: LHERun, events: [LHEEvent]) {
  try content(Array(text.utf8))
}

/// A file with these events.
func written(_ run: LHERun, _ events: [LHEEvent], method: Compression? = nil) throws -> [UInt8] {
  let memory = MemorySink()
  let sink: any ByteSink = if let method { try CompressedSink(memory, method) } else { memory }
  let writer = try LHEWriter(sink, run: run)
  for event in events { try writer.write(event) }
  try writer.finish()
  return memory.bytes
}
