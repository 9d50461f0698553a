/// Advance widths and kerning of one face, in units of 1/2048 em.
///
/// The tables are those of Liberation Sans, which has the widths of Helvetica and Arial, so that
/// boxes and legends are laid out alike wherever a picture is drawn.
struct FontMetrics: Sendable {
  /// Advance widths of consecutive code points; 0 where the font has no glyph.
  struct Block: Sendable {
    var first: UInt32
    var advances: [UInt16]
  }

  static let unitsPerEm = 2048.0
  /// Height of a capital letter, in em.
  static let capHeight = 1409 / unitsPerEm
  /// Height of a lower-case x, in em.
  static let xHeight = 1082 / unitsPerEm
  /// Height above the baseline that no usual glyph exceeds, in em.
  static let ascent = 0.75
  /// Depth below the baseline of letters such as g and p, in em.
  static let descent = 0.21
  /// Width assumed for a character that the font does not have, in units.
  private static let missingAdvance = 1229

  var blocks: [Block]
  /// Correction between two ASCII characters, keyed by `first * 256 + second`.
  var kerning: [UInt16: Int16]

  private func advance(of scalar: Unicode.Scalar) -> Int {
    for block in blocks where scalar.value >= block.first {
      let index = Int(scalar.value - block.first)
      if index < block.advances.count {
        let advance = Int(block.advances[index])
        return advance > 0 ? advance : Self.missingAdvance
      }
    }
    return Self.isCombining(scalar) ? 0 : Self.missingAdvance
  }

  /// Marks that are set over the character before them.
  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || (0x20D0...0x20FF).contains(scalar.value)
  }

  /// The width of a line of text at a font size, in the unit of the size.
  func width(of text: String, size: Double) -> Double {
    var units = 0
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      units += advance(of: scalar)
      if previous < 128, scalar.value < 128 {
        units += Int(kerning[UInt16(previous * 256 + scalar.value)] ?? 0)
      }
      previous = scalar.value
    }
    return Double(units) / Self.unitsPerEm * size
  }
}
