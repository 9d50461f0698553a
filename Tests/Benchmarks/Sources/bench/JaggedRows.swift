import Columnar

/// `jagged sum|argmax|flatten|mask`: an operation on the transverse momenta of a million events.
func reduceJagged(_ words: [String]) throws -> Outcome {
  let offsets = try rawColumn("offsets.i64", as: Int.self)
  let pt = try Jagged<Float>(offsets: offsets, content: rawColumn("pt.f32", as: Float.self))
  switch words.first {
  case "sum":
    return try Outcome {
      pt.sum()
    } check: {
      [total($0)]
    }
  case "argmax":
    return try Outcome {
      pt.argMax()
    } check: {
      [Double($0.lazy.compactMap { $0 }.reduce(0, +)), Double($0.lazy.filter { $0 != nil }.count)]
    }
  case "flatten":
    // Entries of two levels: the offsets have to be composed, the content is shared.
    let events = pt.count / 2
    let nested = try Jagged<Jagged<Float>>(offsets: (0...events).map { $0 * 2 }, content: pt)
    return try Outcome {
      nested.flatteningRows()
    } check: {
      [Double($0.content.count), Double($0.offsets[events / 3])]
    }
  case "mask":
    let mask = pt .> 20
    return try Outcome {
      try pt.filtered(by: mask)
    } check: {
      [Double($0.content.count), total($0.content)]
    }
  default: throw BenchError("jagged sum|argmax|flatten|mask")
  }
}

private func total(_ values: [Float]) -> Double { values.reduce(0) { $0 + Double($1) } }
