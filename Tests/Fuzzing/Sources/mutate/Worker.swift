import Decoders
import Foundation

/// Decodes one damaged file after another, and tells the driver before and after each, on standard
/// output: a trap, a signal or a sanitizer then ends the worker in the middle of a number.
struct Worker {
  let entry: Entry
  let seed: UInt64
  let numbers: Range<Int>

  /// The seconds that one file may take.
  static let timeLimit: UInt32 = 60

  func run() throws {
    guard let decoder = try entry.decoder() else { return }
    let original = try entry.bytes()
    var values: ROOTReading?
    let usual = Memory.growth {
      if decoder == .root { values = ROOTReading(partOf: original) }
      _ = decoder.decode(original)
    }
    for number in numbers {
      let mutation = Mutation(number, of: original, seed: seed)
      say("\(number) ")
      alarm(Self.timeLimit)
      var verdict = ""
      let growth = Memory.growth { verdict = judge(mutation, decoder, values) }
      alarm(0)
      if growth > 4 * usual + 64 << 20 { verdict = "memory: \(growth >> 20) MiB" }
      say(verdict + "\n")
    }
  }

  private func judge(_ mutation: Mutation, _ decoder: Decoder, _ values: ROOTReading?) -> String {
    guard decoder == .root, let values else {
      return decoder.decode(mutation.bytes) ? "value" : "error"
    }
    let read = ROOTReading(partOf: mutation.bytes)
    for (path, column) in read.ntupleColumns where !values.holds(column, at: path) {
      return "wrong: \(path)"
    }
    return read.isSound ? "value" : "error"
  }

  private func say(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
