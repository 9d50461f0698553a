/// The division of the cylinder into tiles, row by row in rapidity and around in azimuth.
///
/// The first and the last row reach to infinity. Two jets closer than the radius are at most
/// `reach` rows and `turn` columns apart.
struct TileGrid {
  let rows, columns, reach, turn: Int
  let start, height, width: Double
  private let perHeight, perWidth: Double

  /// Tiles for a number of jets between two rapidities, `fineness` of them to a radius.
  init(radius: Double, fineness: Int, from low: Double, to high: Double, count: Int) {
    let (low, high) = (Swift.max(low, -15), Swift.min(high, 15))
    let extent = Swift.max(high - low, 0)
    // No more tiles, rows or columns than a few times the jets, however small the radius.
    let most = Double(4 * count + 64)
    let least = Swift.max(
      (2 * .pi * extent / most).squareRoot(), Swift.max(2 * .pi, extent) / most)
    // The small excess keeps rounding from moving a jet out of reach.
    let size = Swift.max(radius / Double(fineness), least) * (1 + 1e-9)
    let reach = Int((radius / size).rounded(.up))
    let around = Int(2 * .pi / size)
    start = low < high ? low : 0
    rows = Swift.max(Int(extent / size), 1)
    height = size
    self.reach = reach
    if around >= 2 * reach + 1 {
      columns = around
      turn = reach
    } else {
      columns = 1
      turn = 0
    }
    width = 2 * .pi / Double(columns)
    perHeight = 1 / height
    perWidth = 1 / width
  }

  var count: Int { rows * columns }

  @inline(__always)
  func row(_ y: Double) -> Int {
    let place = (y - start) * perHeight
    guard place > 0 else { return 0 }
    return place < Double(rows) ? Int(place) : rows - 1
  }

  @inline(__always)
  func column(_ phi: Double) -> Int {
    let place = phi * perWidth
    guard place > 0 else { return 0 }
    return place < Double(columns) ? Int(place) : columns - 1
  }

  /// The squared distance in rapidity from a place to a row `shift` rows away from its own.
  @inline(__always)
  func gap(toRow shift: Int, ofPlace y: Double, inRow row: Int) -> Double {
    guard shift != 0 else { return 0 }
    let edge = start + height * Double(shift > 0 ? row + shift : row + shift + 1)
    let gap = (shift > 0 ? edge - y : y - edge) - 1e-9 * height
    return gap > 0 ? gap * gap : 0
  }

  /// The squared distance in azimuth from a place to a column `shift` columns away from its own.
  @inline(__always)
  func gap(toColumn shift: Int, ofPlace phi: Double, inColumn column: Int) -> Double {
    guard shift != 0 else { return 0 }
    let edge = width * Double(shift > 0 ? column + shift : column + shift + 1)
    let gap = (shift > 0 ? edge - phi : phi - edge) - 1e-9 * width
    return gap > 0 ? gap * gap : 0
  }
}
