import Foundation
import Testing

/// A problem of the NIST Statistical Reference Datasets for nonlinear regression.
struct NISTProblem: Sendable, CustomTestStringConvertible {
  let name: String
  let model: @Sendable (Double, [Double]) -> Double

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

  static let all = [
    NISTProblem(name: "Bennett5") { x, b in b[0] * pow(b[1] + x, -1 / b[2]) },
    NISTProblem(name: "Chwirut2") { x, b in exp(-b[0] * x) / (b[1] + b[2] * x) },
    NISTProblem(name: "DanWood") { x, b in b[0] * pow(x, b[1]) },
    NISTProblem(name: "ENSO") { x, b in
      func wave(_ period: Double, _ c: Double, _ s: Double) -> Double {
        c * cos(2 * .pi * x / period) + s * sin(2 * .pi * x / period)
      }
      return b[0] + wave(12, b[1], b[2]) + wave(b[3], b[4], b[5]) + wave(b[6], b[7], b[8])
    },
    NISTProblem(name: "Gauss3") { x, b in
      func peak(_ size: Double, _ mean: Double, _ width: Double) -> Double {
        size * exp(-(x - mean) * (x - mean) / (width * width))
      }
      return b[0] * exp(-b[1] * x) + peak(b[2], b[3], b[4]) + peak(b[5], b[6], b[7])
    },
    NISTProblem(name: "Hahn1") { x, b in
      (b[0] + x * (b[1] + x * (b[2] + x * b[3]))) / (1 + x * (b[4] + x * (b[5] + x * b[6])))
    },
    NISTProblem(name: "Kirby2") { x, b in
      (b[0] + x * (b[1] + x * b[2])) / (1 + x * (b[3] + x * b[4]))
    },
    NISTProblem(name: "Lanczos1") { x, b in
      b[0] * exp(-b[1] * x) + b[2] * exp(-b[3] * x) + b[4] * exp(-b[5] * x)
    },
    NISTProblem(name: "MGH09") { x, b in b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]) },
    NISTProblem(name: "MGH10") { x, b in b[0] * exp(b[1] / (x + b[2])) },
    NISTProblem(name: "MGH17") { x, b in b[0] + b[1] * exp(-x * b[3]) + b[2] * exp(-x * b[4]) },
    NISTProblem(name: "Misra1a") { x, b in b[0] * (1 - exp(-b[1] * x)) },
    NISTProblem(name: "Misra1b") { x, b in b[0] * (1 - pow(1 + b[1] * x / 2, -2)) },
    NISTProblem(name: "Rat42") { x, b in b[0] / (1 + exp(b[1] - b[2] * x)) },
    NISTProblem(name: "Roszman1") { x, b in b[0] - b[1] * x - atan(b[2] / (x - b[3])) / .pi },
  ]
}
