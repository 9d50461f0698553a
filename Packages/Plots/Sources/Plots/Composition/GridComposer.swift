/// Lays the figures of a grid out and draws them.
///
/// Each figure says which margins it needs on a page of about the right size; the largest of each row and
/// column line the frames up.
struct GridComposer {
  private let grid: FigureGrid
  private var cells: [Cell] = []
  private let columns: Int
  private let rows: Int

  private struct Cell {
    var row: Int
    var column: Int
    var figure: Figure
    var surroundings: Surroundings
    var margins = Margins()
  }

  init(_ grid: FigureGrid) throws(PlotError) {
    self.grid = grid
    (rows, columns) = (grid.rows.count, grid.columnCount)
    try PageCheck.check(grid)
    for (row, figures) in grid.rows.enumerated() {
      for (column, figure) in figures.enumerated() {
        guard let figure else { continue }
        cells.append(
          Cell(
            row: row, column: column, figure: figure,
            surroundings: Surroundings(
              hidesHorizontalLabels: grid.sharesX && grid.hasFigure(below: row, column),
              hidesVerticalLabels: grid.sharesY && grid.hasFigure(leftOf: column, row))))
      }
    }
  }

  mutating func compose() throws(PlotError) -> Drawing {
    resize(margins: nil)
    try shareRanges()
    // The second time the frames have nearly their size, and with it their ticks.
    for _ in 0..<2 {
      for i in cells.indices {
        cells[i].margins = try composed(cells[i], with: nil).margins
      }
      resize(margins: lines)
    }
    return try draw()
  }

  /// The largest margins of each row and column.
  private struct Lines {
    var columns: [(left: Double, right: Double)]
    var rows: [(top: Double, bottom: Double)]
  }

  private var lines: Lines {
    var lines = Lines(
      columns: Array(repeating: (0, 0), count: columns), rows: Array(repeating: (0, 0), count: rows)
    )
    for cell in cells {
      let (row, column, margins) = (cell.row, cell.column, cell.margins)
      lines.columns[column].left = max(lines.columns[column].left, margins.left)
      lines.columns[column].right = max(lines.columns[column].right, margins.right)
      lines.rows[row].top = max(lines.rows[row].top, margins.top)
      lines.rows[row].bottom = max(lines.rows[row].bottom, margins.bottom)
    }
    return lines
  }

  private var headingHeight: Double {
    guard grid.label != nil, let style = cells.first?.figure.style else { return 0 }
    return style.textSize * 1.75
  }

  /// The sizes of the frames of each column and row once the margins are known.
  private func frameSizes(_ lines: Lines) -> (widths: [Double], heights: [Double]) {
    let taken = lines.columns.reduce(0) { $0 + $1.left + $1.right }
    let takenHeight = lines.rows.reduce(headingHeight) { $0 + $1.top + $1.bottom }
    func parts(_ count: Int, _ weights: [Double], of length: Double) -> [Double] {
      let all = (0..<count).map { weights.indices.contains($0) ? weights[$0] : 1 }
      return all.map { max(length, 10) * $0 / all.reduce(0, +) }
    }
    return (
      parts(columns, grid.widths, of: grid.width - taken),
      parts(rows, grid.heights, of: grid.height - takenHeight)
    )
  }

  /// Gives each figure the page that its place has; without margins an equal part of the whole.
  private mutating func resize(margins lines: Lines?) {
    guard let lines else {
      for i in cells.indices {
        cells[i].figure.style.width = grid.width / Double(columns)
        cells[i].figure.style.height = (grid.height - headingHeight) / Double(rows)
      }
      return
    }
    let sizes = frameSizes(lines)
    for i in cells.indices {
      let (row, column) = (cells[i].row, cells[i].column)
      let (across, down) = (lines.columns[column], lines.rows[row])
      cells[i].figure.style.width = sizes.widths[column] + across.left + across.right
      cells[i].figure.style.height = sizes.heights[row] + down.top + down.bottom
    }
  }

  private func composed(_ cell: Cell, with margins: Margins?) throws(PlotError) -> FigureComposer {
    var surroundings = cell.surroundings
    surroundings.margins = margins
    do {
      var composer = try FigureComposer(cell.figure, in: surroundings)
      try composer.layOut()
      return composer
    } catch {
      throw PlotError(
        error.kind,
        "Figure in row \(cell.row + 1), column \(cell.column + 1): \(error.description)")
    }
  }

  /// Widens shared axes to the union of what the figures need.
  private mutating func shareRanges() throws(PlotError) {
    guard grid.sharesX || grid.sharesY else { return }
    for column in grid.sharesX ? Array(0..<columns) : [] {
      try share({ $0.column == column }, \.x) { $0.xMap }
    }
    for row in grid.sharesY ? Array(0..<rows) : [] {
      try share({ $0.row == row }, \.y) { $0.panels[0].yMap }
    }
  }

  private mutating func share(
    _ isMember: (Cell) -> Bool, _ axis: WritableKeyPath<Figure, PlotAxis>,
    _ map: (FigureComposer) -> AxisMap
  ) throws(PlotError) {
    let members = cells.indices.filter { isMember(cells[$0]) }
    guard members.count > 1 else { return }
    var range = ValueRange()
    for i in members {
      let settled = map(try composed(cells[i], with: nil))
      range.include(settled.lower)
      range.include(settled.upper)
    }
    for i in members {
      cells[i].figure[keyPath: axis].lower = range.lower
      cells[i].figure[keyPath: axis].upper = range.upper
    }
  }

  private func draw() throws(PlotError) -> Drawing {
    var drawing = Drawing(width: grid.width, height: grid.height)
    guard let style = cells.first?.figure.style else { return drawing }
    if let background = style.background {
      let page = Drawing.Rectangle(x: 0, y: 0, width: grid.width, height: grid.height)
      drawing.elements.append(.rectangle(page, Drawing.Paint(fill: background)))
    }
    let lines = lines
    let sizes = frameSizes(lines)
    let xs = Self.starts(zip(lines.columns, sizes.widths).map { $0.left + $0.right + $1 }, from: 0)
    let ys = Self.starts(
      zip(lines.rows, sizes.heights).map { $0.top + $0.bottom + $1 }, from: headingHeight)
    for var cell in cells {
      let (across, down) = (lines.columns[cell.column], lines.rows[cell.row])
      cell.figure.style.background = nil
      let margins = Margins(
        left: across.left, right: across.right, top: down.top, bottom: down.bottom)
      let part = try composed(cell, with: margins).draw()
      let origin = Drawing.Point(xs[cell.column], ys[cell.row])
      drawing.elements.append(.group(part.elements, Drawing.Placement(origin: origin), clip: nil))
    }
    if let label = grid.label {
      let left = lines.columns[0].left
      let right = lines.columns[columns - 1].right
      let frame = Drawing.Rectangle(
        x: left, y: headingHeight + lines.rows[0].top, width: grid.width - left - right, height: 1)
      var above = style
      above.width = frame.width
      above.labelPlacement = .above
      drawing.elements += ExperimentHeading(label, style: above).elements(above: frame)
    }
    return drawing
  }

  private static func starts(_ lengths: [Double], from first: Double) -> [Double] {
    var place = first
    return lengths.map { length in
      defer { place += length }
      return place
    }
  }
}

extension FigureGrid {
  fileprivate func figure(_ row: Int, _ column: Int) -> Figure? {
    rows[row].indices.contains(column) ? rows[row][column] : nil
  }

  fileprivate func hasFigure(below row: Int, _ column: Int) -> Bool {
    (row + 1..<rows.count).contains { figure($0, column) != nil }
  }

  fileprivate func hasFigure(leftOf column: Int, _ row: Int) -> Bool {
    (0..<column).contains { figure(row, $0) != nil }
  }
}
