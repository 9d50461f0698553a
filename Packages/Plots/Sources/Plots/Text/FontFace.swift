/// The four faces in which text is set.
public enum FontFace: Sendable, Hashable {
  case regular
  case bold
  case italic
  case boldItalic

  var isBold: Bool { self == .bold || self == .boldItalic }
  var isItalic: Bool { self == .italic || self == .boldItalic }

  /// The same weight, slanted.
  var slanted: FontFace { isBold ? .boldItalic : .italic }

  /// The same weight, upright.
  var upright: FontFace { isBold ? .bold : .regular }

  /// The same slant, bold.
  var emboldened: FontFace { isItalic ? .boldItalic : .bold }

  var metrics: FontMetrics {
    switch self {
    case .regular: .regular
    case .bold: .bold
    case .italic: .italic
    case .boldItalic: .boldItalic
    }
  }
}
