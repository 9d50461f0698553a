/// A field of characters on which dots, areas and signs are drawn.
///
/// A character has 2 × 4 dots of Braille for lines, two halves for areas, and room for one sign. Places
/// are fractions of width and height, from the lower left corner.
struct TerminalCanvas {
  private struct Cell {
    var dots: UInt8 = 0
    var dotColor = Color.black
    var upper: Area?
    var lower: Area?
    var sign: Character?
    var signColor = Color.black
  }

  /// An area's colour, and how dark it is where there are no colours.
  struct Area: Equatable {
    var color: Color
    /// From 1, barely, to 4, full.
    var shade: Int
  }

  let columns: Int
  let rows: Int
  private var cells: [Cell]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: Cell(), count: columns * rows)
  }

  /// The bits of Braille, by column and row from the top.
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  /// A dot at a place; places outside are left out.
  mutating func dot(_ x: Double, _ y: Double, _ color: Color) {
    guard x >= 0, x <= 1, y >= 0, y <= 1 else { return }
    let column = min(Int(x * Double(columns * 2)), columns * 2 - 1)
    let row = min(Int((1 - y) * Double(rows * 4)), rows * 4 - 1)
    let index = row / 4 * columns + column / 2
    cells[index].dots |= Self.bits[column % 2][row % 4]
    cells[index].dotColor = color
  }

  /// A straight line of dots, each `every`-th of them.
  mutating func line(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double), _ color: Color, every: Int = 1
  ) {
    guard let (a, b) = Self.clipped(a, b) else { return }
    let length = max(
      (b.x - a.x).magnitude * Double(columns * 2), (b.y - a.y).magnitude * Double(rows * 4))
    let steps = max(Int(length.rounded(.up)), 1)
    for i in stride(from: 0, through: steps, by: every) {
      let part = Double(i) / Double(steps)
      dot(a.x + part * (b.x - a.x), a.y + part * (b.y - a.y), color)
    }
  }

  /// The part of a line inside; nil if there is none.
  private static func clipped(
    _ a: (x: Double, y: Double), _ b: (x: Double, y: Double)
  ) -> ((x: Double, y: Double), (x: Double, y: Double))? {
    guard [a.x, a.y, b.x, b.y].allSatisfy(\.isFinite) else { return nil }
    var (from, to) = (0.0, 1.0)
    for (start, end) in [(a.x, b.x), (a.y, b.y)] {
      let step = end - start
      guard step != 0 else {
        if start < 0 || start > 1 { return nil }
        continue
      }
      let (p, q) = ((0 - start) / step, (1 - start) / step)
      from = max(from, min(p, q))
      to = min(to, max(p, q))
    }
    guard from <= to, !from.isNaN, !to.isNaN else { return nil }
    func place(_ part: Double) -> (x: Double, y: Double) {
      (a.x + part * (b.x - a.x), a.y + part * (b.y - a.y))
    }
    return (place(from), place(to))
  }

  /// Fills the halves of a column of characters whose middle lies between two heights.
  mutating func fill(column: Int, from low: Double, to high: Double, _ area: Area) {
    let (low, high) = (min(low, high), max(low, high))
    for half in 0..<rows * 2 {
      let middle = 1 - (Double(half) + 0.5) / Double(rows * 2)
      guard middle >= low, middle <= high else { continue }
      if half.isMultiple(of: 2) {
        cells[half / 2 * columns + column].upper = area
      } else {
        cells[half / 2 * columns + column].lower = area
      }
    }
  }

  /// A sign at a place, above everything else.
  mutating func sign(_ sign: Character, _ x: Double, _ y: Double, _ color: Color) {
    guard x >= 0, x <= 1, y >= 0, y <= 1 else { return }
    let column = min(Int(x * Double(columns)), columns - 1)
    let row = min(Int((1 - y) * Double(rows)), rows - 1)
    cells[row * columns + column].sign = sign
    cells[row * columns + column].signColor = color
  }

  // MARK: Text

  /// The characters of a row from the top, with the colours of the terminal.
  func text(row: Int, colors: TerminalColors) -> String {
    var text = ""
    var current = ""
    for cell in cells[row * columns..<(row + 1) * columns] {
      let (character, foreground, background) = Self.shown(cell, colors)
      let sequence = colors.sequence(foreground: foreground, background: background)
      if sequence != current {
        text += (current.isEmpty ? "" : colors.reset) + sequence
        current = sequence
      }
      text.append(character)
    }
    return current.isEmpty ? text : text + colors.reset
  }

  private static let shades: [Character] = [" ", "░", "▒", "▓", "█"]

  private static func shown(
    _ cell: Cell, _ colors: TerminalColors
  ) -> (Character, Color?, Color?) {
    let below = cell.lower ?? cell.upper
    if let sign = cell.sign {
      return (sign, readable(cell.signColor, on: below?.color), below?.color)
    }
    if cell.dots != 0 {
      let braille = Unicode.Scalar(0x2800 + UInt32(cell.dots)).map(Character.init) ?? "·"
      return (braille, readable(cell.dotColor, on: below?.color), below?.color)
    }
    switch (cell.upper, cell.lower) {
    case (nil, nil): return (" ", nil, nil)
    case (let upper?, nil): return ("▀", upper.color, nil)
    case (nil, let lower?): return (colors == .none ? dark(lower) : "▄", lower.color, nil)
    case (let upper?, let lower?) where colors == .none:
      return (shades[max(upper.shade, lower.shade)], nil, nil)
    case (let upper?, let lower?) where upper == lower: return ("█", upper.color, nil)
    case (let upper?, let lower?): return ("▀", upper.color, lower.color)
    }
  }

  private static func dark(_ area: Area) -> Character { area.shade == 4 ? "▄" : shades[area.shade] }

  /// Black on a terminal's own ground is not seen where that is dark: it becomes the terminal's ink.
  private static func readable(_ color: Color, on background: Color?) -> Color? {
    guard background == nil else { return color }
    return color.luminance < 0.15 ? nil : color
  }
}
