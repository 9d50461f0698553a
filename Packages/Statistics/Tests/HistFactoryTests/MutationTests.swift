import HEPCore
import Minimization
import Testing

@testable import HistFactory

/// Damaged workspaces: an error, or a workspace that can be worked with; never a trap.
struct MutationTests {
  @Test(arguments: 0..<4)
  func changedBytes(seed: Int) {
    let text = Array(manyModifiers.utf8)
    var refused = 0
    for event in 0..<60 {
      var generator = RandomStream(seed: UInt64(seed), event: UInt64(event))
      var changed = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: changed.remove(at: place)
        default: changed.insert(UInt8.random(in: 0x20..<0x7F, using: &generator), at: place)
        }
      }
      do {
        try use(changed)
      } catch {
        #expect(error is HistFactoryError)
        refused += 1
      }
    }
    #expect(refused > 20)
  }

  /// Numbers of every size where a number is expected.
  @Test(arguments: [
    "0", "-1", "1e308", "-1e308", "1e-308", "1e999", "123456789012345678901234567890",
  ])
  func absurdNumbers(number: String) {
    for old in ["5.0", "1.15", "0.9", "6.5", "1.5", "68.0", "0.02", "12.0"] {
      let text = manyModifiers.replacing(old, with: number, maxReplacements: 1)
      do {
        try use(Array(text.utf8))
      } catch {
        #expect(error is HistFactoryError, "\(error)")
      }
    }
  }

  private func use(_ text: [UInt8]) throws {
    let workspace = try Workspace(json: text)
    _ = (workspace.digest(), workspace.warnings)
    let model = try HistFactoryModel(workspace)
    let point = model.parameters.map(\.start)
    _ = try model.logPDF(at: point)
    let likelihood = HistFactoryLikelihood(model)
    _ = (likelihood.hessian(at: point), likelihood.explanation(at: point))
  }
}
