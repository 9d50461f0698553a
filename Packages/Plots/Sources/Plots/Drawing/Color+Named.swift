extension Color {
  /// Black, the colour of measured points.
  public static let black = Color(hex: 0x000000)
  /// White, the paper.
  public static let white = Color(hex: 0xffffff)
  /// A medium grey for reference lines.
  public static let gray = Color(hex: 0x717581)
  /// Blue of the six-colour cycle.
  public static let blue = Color(hex: 0x5790fc)
  /// Orange of the six-colour cycle.
  public static let orange = Color(hex: 0xf89c20)
  /// Red of the six-colour cycle.
  public static let red = Color(hex: 0xe42536)
  /// Purple of the six-colour cycle.
  public static let purple = Color(hex: 0x964a8b)
  /// Violet of the six-colour cycle.
  public static let violet = Color(hex: 0x7a21dd)
  /// Green, for the inner of two uncertainty bands.
  public static let green = Color(hex: 0x607641)
  /// Yellow, for the outer of two uncertainty bands.
  public static let yellow = Color(hex: 0xf5bb54)

  /// Colours that keep apart for the colour-blind and in grey, for up to six marks.
  ///
  /// M. A. Petroff, Accessible color sequences for data visualization, arXiv:2107.02270, as the
  /// CMS collaboration uses them.
  public static let petroff6: [Color] = [
    .blue, .orange, .red, .purple, Color(hex: 0x9c9ca1), .violet,
  ]

  /// Colours that keep apart for the colour-blind, for up to ten marks (arXiv:2107.02270).
  public static let petroff10: [Color] = [
    0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581,
    0x92dadd,
  ].map(Color.init(hex:))

  /// Colours that keep apart for the colour-blind, for up to eight marks, as DUNE uses them.
  ///
  /// M. Okabe and K. Ito, Color Universal Design (2008).
  public static let okabeIto: [Color] = [
    0x000000, 0xd55e00, 0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0x0072b2, 0xf0e442,
  ].map(Color.init(hex:))
}
