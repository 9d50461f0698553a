import Foundation
import Likelihoods
import Testing

/// A problem of the NIST Statistical Reference Datasets for nonlinear regression.
struct NISTProblem: Sendable, CustomTestStringConvertible {
  let name: String
  /// The curve as a formula of its parameters and the variable.
  let curve: @Sendable ([Parameter], Formula) -> Formula

  var testDescription: String { name }

  /// The points of the file, predictor first.
  func points() throws -> [(x: Double, y: Double)] {
    let path = (Golden.folder ?? "") + "/fitting/nist/\(name).dat"
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .isoLatin1)
    let lines = text.split(whereSeparator: \.isNewline)
    let start = (lines.lastIndex { $0.hasPrefix("Data:") } ?? 0) + 1
    return lines[start...].compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      return numbers.count >= 2 ? (numbers[1], numbers[0]) : nil
    }
  }

  /// The same curve as a function, by evaluation of the formula's parts in ordinary arithmetic.
  static let all = [
    NISTProblem(name: "Bennett5") { b, x in
      b[0] * Formula.exp(-1 / b[2] * Formula.log(b[1] + x))
    },
    NISTProblem(name: "Chwirut2") { b, x in Formula.exp(-b[0] * x) / (b[1] + b[2] * x) },
    NISTProblem(name: "DanWood") { b, x in b[0] * Formula.exp(b[1] * Formula.log(x)) },
    NISTProblem(name: "ENSO") { b, x in
      func wave(_ period: Formula, _ c: Parameter, _ s: Parameter) -> Formula {
        let phase = 2 * Double.pi * x / period
        return c * Formula.cos(phase) + s * Formula.sin(phase)
      }
      let year = wave(.constant(12), b[1], b[2])
      return b[0] + year + wave(b[3].formula, b[4], b[5]) + wave(b[6].formula, b[7], b[8])
    },
    NISTProblem(name: "Gauss3") { b, x in
      func peak(_ size: Parameter, _ mean: Parameter, _ width: Parameter) -> Formula {
        size * Formula.exp(-Formula.pow((x - mean) / width, 2))
      }
      return b[0] * Formula.exp(-b[1] * x) + peak(b[2], b[3], b[4]) + peak(b[5], b[6], b[7])
    },
    NISTProblem(name: "Hahn1") { b, x in
      let above = b[0] + x * (b[1] + x * (b[2] + x * b[3]))
      return above / (1 + x * (b[4] + x * (b[5] + x * b[6])))
    },
    NISTProblem(name: "Kirby2") { b, x in
      (b[0] + x * (b[1] + x * b[2])) / (1 + x * (b[3] + x * b[4]))
    },
    NISTProblem(name: "Lanczos1") { b, x in
      let first = b[0] * Formula.exp(-b[1] * x)
      let second = b[2] * Formula.exp(-b[3] * x)
      return first + second + b[4] * Formula.exp(-b[5] * x)
    },
    NISTProblem(name: "MGH09") { b, x in
      b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3])
    },
    NISTProblem(name: "MGH10") { b, x in b[0] * Formula.exp(b[1] / (x + b[2])) },
    NISTProblem(name: "MGH17") { b, x in
      b[0] + b[1] * Formula.exp(-x * b[3]) + b[2] * Formula.exp(-x * b[4])
    },
    NISTProblem(name: "Misra1a") { b, x in b[0] * (1 - Formula.exp(-b[1] * x)) },
    NISTProblem(name: "Misra1b") { b, x in
      b[0] * (1 - Formula.pow(1 + b[1] * x / 2, -2))
    },
    NISTProblem(name: "Rat42") { b, x in b[0] / (1 + Formula.exp(b[1] - b[2] * x)) },
    NISTProblem(name: "Roszman1") { b, x in
      let angle = Formula.atan(b[2] / (x - b[3]))
      return b[0] - b[1] * x - angle / Double.pi
    },
  ]
}
