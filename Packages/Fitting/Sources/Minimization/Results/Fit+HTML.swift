import HEPCore

extension Fit {
  /// The report as a fragment of HTML: status, parameters with errors rounded as the PDG does, correlations.
  ///
  /// Correlations are shaded by their size. The fragment has no scripts and no links.
  public var html: String {
    let color = status.isConverged ? "#d7f0d7" : "#f6d5d5"
    var lines = [
      "<div class=\"fit\">",
      "<p style=\"background:\(color);padding:0.3em\">Fit \(escaped(statusText))<br>"
        + "\(escaped(summary))</p>",
      "<table><tr><th>parameter</th><th>value</th><th>limits</th><th></th></tr>",
    ]
    for row in parameterRows.dropFirst() {
      lines.append("<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>")
    }
    lines.append("</table>")
    if let covariance, covariance.names.count > 1 { lines += correlationLines(covariance) }
    return (lines + ["</div>"]).joined(separator: "\n")
  }

  private func correlationLines(_ covariance: ParameterMatrix) -> [String] {
    let rows = correlationRows(covariance)
    let matrix = covariance.correlation.matrix
    var lines = ["<table>"]
    lines.append("<tr>" + rows[0].map { "<th>\(escaped($0))</th>" }.joined() + "</tr>")
    for (index, row) in rows.dropFirst().enumerated() {
      var line = "<tr><th>\(escaped(row[0]))</th>"
      for (column, cell) in row.dropFirst().enumerated() {
        let size = column < matrix.order ? abs(matrix[index, column]) : 0
        let shade = Int((255 - 110 * min(size.isFinite ? size : 0, 1)).rounded())
        line += "<td style=\"background:rgb(\(shade),\(shade),255)\">\(cell)</td>"
      }
      lines.append(line + "</tr>")
    }
    return lines + ["</table>"]
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
