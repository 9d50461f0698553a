import Foundation
import Testing

@testable import hep

struct TextParticlesTests {
  private func events(_ text: String) throws -> [[Double]] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".dat")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var found: [[Double]] = []
    try TextParticles(path: file.path).forEachEvent { found.append($0.map(\.energy)) }
    return found
  }

  @Test(arguments: [
    ("1 2 3 4\n", [[4.0]]), ("# a comment\n1 2 3 4\n5 6 7 8", [[4, 8]]), ("", [[]]),
    ("1 2 3 4\n#END\n\n5 6 7 8\n#END\n", [[4], [8]]), ("1 2 3 4\n\n\n1 1 1 9\r\n", [[4], [9]]),
  ])
  func linesBecomeEvents(text: String, energies: [[Double]]) throws {
    #expect(try events(text) == energies)
  }

  @Test(arguments: ["1 2 3\n", "1 2 3 x\n", "1 2 3 4 5\n"])
  func aBadLineIsNamed(line: String) {
    let error = #expect(throws: InputError.self) { try events("1 2 3 4\n" + line) }
    #expect(error?.description.contains("line 2") == true)
  }
}
