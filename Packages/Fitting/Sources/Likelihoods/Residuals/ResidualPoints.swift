/// Points with errors that have been checked for a fit.
struct ResidualPoints: Sendable {
  let x: [Double]
  let y: [Double]
  let errors: [Double]

  init(x: [Double], y: [Double], errors: [Double]?, mask: [Bool]?, loss: Loss)
    throws(LikelihoodError)
  {
    let errors = errors ?? x.map { _ in 1 }
    guard !x.isEmpty else { throw .noData }
    guard y.count == x.count else {
      throw .wrongCount("values", expected: x.count, found: y.count)
    }
    guard errors.count == x.count else {
      throw .wrongCount("errors", expected: x.count, found: errors.count)
    }
    if let mask, mask.count != x.count {
      throw .wrongCount("mask entries", expected: x.count, found: mask.count)
    }
    if let scale = loss.scale, !(scale.isFinite && scale > 0) {
      throw .negative("The scale of the loss", at: 0, scale)
    }
    let chosen = x.indices.filter { mask?[$0] ?? true }
    guard !chosen.isEmpty else { throw .nothingSelected }
    for index in chosen {
      guard x[index].isFinite else { throw .notFinite("The x of point", at: index, x[index]) }
      guard y[index].isFinite else { throw .notFinite("The y of point", at: index, y[index]) }
      guard errors[index].isFinite else {
        throw .notFinite("The error of point", at: index, errors[index])
      }
      guard errors[index] > 0 else {
        throw .negative("The error of point", at: index, errors[index])
      }
    }
    self.x = chosen.map { x[$0] }
    self.y = chosen.map { y[$0] }
    self.errors = chosen.map { errors[$0] }
  }
}
