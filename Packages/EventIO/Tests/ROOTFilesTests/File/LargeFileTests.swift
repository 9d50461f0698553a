import Columnar
import Foundation
import ROOTFiles
import Testing

/// A file of 5 GB that is all holes but for a few parts.
struct SparseSource: ByteSource {
  let name = "large.root"
  let count: Int
  private let parts: [(offset: Int, bytes: [UInt8])]

  init() throws {
    let path = Fixture.path("large").replacingOccurrences(of: ".root", with: ".parts")
    let data = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    func word(_ place: Int) -> Int {
      (0..<8).reduce(0) { $0 | Int(data[place + $1]) << (8 * $1) }
    }
    var parts: [(offset: Int, bytes: [UInt8])] = []
    var place = 0
    while word(place + 8) > 0 {
      let length = word(place + 8)
      parts.append((word(place), Array(data[place + 16..<place + 16 + length])))
      place += 16 + length
    }
    self.parts = parts
    count = word(place)
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    buffer.initializeMemory(as: UInt8.self, repeating: 0)
    for part in parts {
      let start = max(offset, part.offset)
      let end = min(offset + buffer.count, part.offset + part.bytes.count)
      for place in start..<max(start, end) {
        buffer[place - offset] = part.bytes[place - part.offset]
      }
    }
  }
}

@Suite struct LargeFileTests {
  @Test func recordsBeyondFourGigabytes() throws {
    let source = try SparseSource()
    #expect(source.count > 5_000_000_000)
    let file = try ROOTFile(source: source)
    #expect(file.classesFailure == nil)
    #expect(file.listing().map(\.path) == ["far", "far/t"])
    #expect(try file.key("far/t").offset > 5_000_000_000)
    let tree = try file.tree("far/t")
    #expect(try tree.read("x", as: Double.self) == (0..<200).map { Double($0) })
    #expect(try tree.read("y", as: Jagged<Float>.self).content.count == 300)
  }
}
