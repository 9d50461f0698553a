/// The letters in which text is set.
public enum Typeface: Sendable, Hashable {
  /// Helvetica, or what has its widths: Arial, Liberation Sans.
  case sans
  /// Times, or what has its widths: Times New Roman, Liberation Serif.
  case serif
}

/// A typeface with its weight and slant.
public struct FontFace: Sendable, Hashable {
  /// The letters.
  public var typeface: Typeface
  /// Whether they are bold.
  public var isBold: Bool
  /// Whether they are slanted.
  public var isItalic: Bool

  /// A face, by default upright and of medium weight.
  public init(typeface: Typeface = .sans, isBold: Bool = false, isItalic: Bool = false) {
    self.typeface = typeface
    self.isBold = isBold
    self.isItalic = isItalic
  }

  /// Helvetica.
  public static let regular = FontFace()
  /// Helvetica, bold.
  public static let bold = FontFace(isBold: true)
  /// Helvetica, slanted.
  public static let italic = FontFace(isItalic: true)
  /// Helvetica, bold and slanted.
  public static let boldItalic = FontFace(isBold: true, isItalic: true)

  /// The same weight, slanted.
  var slanted: FontFace { FontFace(typeface: typeface, isBold: isBold, isItalic: true) }

  /// The same weight, upright.
  var upright: FontFace { FontFace(typeface: typeface, isBold: isBold) }

  /// The same slant, bold.
  var emboldened: FontFace { FontFace(typeface: typeface, isBold: true, isItalic: isItalic) }

  var metrics: FontMetrics {
    switch (typeface, isBold, isItalic) {
    case (.sans, false, false): .sans
    case (.sans, true, false): .sansBold
    case (.sans, false, true): .sansItalic
    case (.sans, true, true): .sansBoldItalic
    case (.serif, false, false): .serif
    case (.serif, true, false): .serifBold
    case (.serif, false, true): .serifItalic
    case (.serif, true, true): .serifBoldItalic
    }
  }
}
