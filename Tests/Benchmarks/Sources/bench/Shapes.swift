import Columnar
import ROOTFiles

/// `shapes nested|strings|objects`: all branches of a tree of values that do not lie in plain columns.
func readShapes(_ words: [String]) throws -> Outcome {
  guard let name = words.first, let shape = shapes[name] else {
    throw BenchError("shapes needs one of \(shapes.keys.sorted())")
  }
  return try Outcome(
    { try file(name).read(shape.columns) }, check: shape.check)

  func file(_ name: String) throws -> ROOTTree { try ROOTFile(name + ".root").tree("Events") }
}

/// The branches that are read, and the numbers that the peer must find too.
private struct Shape {
  let columns: [String]
  let check: @Sendable (ColumnBatch) throws -> [Double]
}

private let shapes = [
  "nested": Shape(columns: ["hits"]) { batch in
    let lists = try batch.column("hits", as: Jagged<Jagged<Float>>.self).content
    return [Double(lists.content.count), Double(lists.count), sum(lists.content)]
  },
  "strings": Shape(columns: ["label", "names"]) { batch in
    let names = try batch.column("names", as: Jagged<String>.self).content
    let texts = [try batch.column("label", as: String.self), names].map(\.bytes)
    return [Double(names.count)] + texts.map { Double($0.count) } + texts.map(sum)
  },
  "objects": Shape(columns: ["leading", "all"]) { batch in
    guard let leading = batch["leading"], case .list(let lists)? = batch["all"] else {
      throw BenchError("these are not lists")
    }
    return [Double(lists.content.count)] + sums(leading) + sums(lists.content)
  },
]

private func sum<Number: BinaryFloatingPoint>(_ values: [Number]) -> Double {
  values.reduce(0) { $0 + Double($1) }
}

private func sum<Number: BinaryInteger>(_ values: [Number]) -> Double {
  values.reduce(0) { $0 + Double($1) }
}

/// The sum of each column of doubles in a record, and in the records inside of it.
private func sums(_ column: AnyColumn) -> [Double] {
  switch column {
  case .record(let record): record.columns.flatMap(sums)
  case .double(let values): [sum(values)]
  default: []
  }
}
