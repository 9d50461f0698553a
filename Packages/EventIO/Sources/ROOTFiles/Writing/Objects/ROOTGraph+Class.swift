extension ROOTGraph {
  /// The class as which a graph in two dimensions is written.
  var className: String {
    if xErrors == nil, yErrors.isEmpty { return "TGraph" }
    let isSymmetric = ([xErrors] + yErrors).allSatisfy { $0 == nil || $0?.low == $0?.high }
    return isSymmetric ? "TGraphErrors" : "TGraphAsymmErrors"
  }

  /// The arrays of errors in the order of the class.
  var errorArrays: [[Double]] {
    let none = Errors.symmetric(Array(repeating: 0, count: x.count))
    let (x, y) = (xErrors ?? none, yErrors.first ?? none)
    return switch className {
    case "TGraph": []
    case "TGraphErrors": [x.low, y.low]
    default: [x.low, x.high, y.low, y.high]
    }
  }
}
