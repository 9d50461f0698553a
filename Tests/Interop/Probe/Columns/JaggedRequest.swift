import Columnar

/// Operations on two jagged columns of numbers, and a mask with the rows of the first.
struct JaggedRequest: Request {
  var left: [[Double]]
  var right: [[Double]]
  var mask: [[Bool]]

  struct Answer: Encodable {
    var numbers: [String: [Double]]
    var optional: [String: [Double?]]
    var lists: [String: [[Double]]]
    var optionalLists: [String: [[Double?]]]
    var indices: [String: [[Int]]]
  }

  func answer() throws -> Answer {
    let (left, right, mask) = (Jagged(left), Jagged(right), Jagged(mask))
    let pairs = left.pairs
    let product = try left.product(with: right)
    let trios = left.combinations(of: 3)
    let multisets = left.combinations(of: 2, withReplacement: true)
    let nearest = try left.nearest(in: right) { ($0 - $1).magnitude }
    return Answer(
      numbers: [
        "sum": left.sum(), "prod": left.product(), "num": left.counts.map(Double.init),
        "sum0": left.sumAcrossRows(), "num0": left.countsAcrossRows().map(Double.init),
        "any": mask.any().map { $0 ? 1 : 0 }, "all": mask.all().map { $0 ? 1 : 0 },
        "count_nonzero": mask.countTrue().map(Double.init), "flatten": left.flattened,
      ],
      optional: [
        "min": Array(left.min()), "max": Array(left.max()), "mean": Array(left.mean()),
        "var": Array(left.variance()), "std": Array(left.standardDeviation()),
        "argmin": left.argMin().map { $0.map(Double.init) },
        "argmax": left.argMax().map { $0.map(Double.init) }, "firsts": Array(left.firsts()),
        "max0": Array(left.transposed.max()),
      ],
      lists: [
        "mask": rows(try left.filtered(by: mask)), "sort": rows(left.sorted()),
        "reversed": rows(left.sorted(by: .descending)),
        "concatenate1": rows(try left.joiningRows(of: right)),
        "concatenate0": rows(Jagged(concatenating: [left, right])),
        "pairs.first": rows(pairs.first), "pairs.second": rows(pairs.second),
        "cartesian.first": rows(product.first), "cartesian.second": rows(product.second),
        "trios.third": rows(trios.members[2]), "multisets.first": rows(multisets.members[0]),
        "multisets.second": rows(multisets.members[1]),
        "slice": rows(left.slicing(from: 1, to: -1)),
        "where": rows(try mask.selecting(left, else: left.mapItems { -$0 })),
        "broadcast": rows(try left.broadcast(left.counts.map(Double.init))),
        "runs": rows(left.sorted().runLengths.mapItems(Double.init)),
      ],
      optionalLists: [
        "pad": left.padded(to: 3, clipping: true).map { Array($0) },
        "masked": try left.masked(by: mask).map { Array($0) },
        "nearest": nearest.distances.map { Array($0) },
      ],
      indices: [
        "local_index": rows(left.localIndex), "argsort": rows(left.argSorted()),
        "nonzero": rows(mask.trueIndices),
      ])
  }

  private func rows<Value>(_ column: Jagged<Value>) -> [[Value]] where Value.Column == [Value] {
    column.map { Array($0) }
  }
}
