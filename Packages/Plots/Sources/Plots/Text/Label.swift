/// A line of text with TeX-like mark-up, set without TeX.
///
/// ```swift
/// let mass: Label = "m_{μμ} [GeV]"            // Greek letters as such …
/// let root: Label = #"\sqrt{s} = 13 TeV"#     // … or by name, in a raw string
/// let top: Label = #"t\bar{t} → ℓ^+ν b\bar{b} + jets"#
/// ```
///
/// - `_x`, `_{…}`, `^x`, `^{…}`: subscripts and superscripts, both at once where both are given.
/// - `\alpha … \Omega`, `\pm`, `\times`, `\to`, `\leq`, `\infty`, `\ell`, …: symbols. A space between
///   the name of a letter and a letter only ends the name, as in TeX: `\Delta R`.
/// - `\sqrt{…}`, `\bar{…}`, `\hat{…}`, `\tilde{…}`, `\vec{…}`, `\slashed{…}`, `\frac{…}{…}`: roots,
///   accents and fractions.
/// - `\mathrm{…}`, `\mathbf{…}`, `\mathit{…}`: upright, bold, italic.
/// - `$…$`: mathematics as in TeX: letters are italic, spaces are set by rule.
/// - `\,` a thin space; `\_`, `\^`, `\$`, `\{`, `\}`, `\\` the characters themselves.
///
/// Outside `$…$` a single letter is italic where it is a variable: before a script (`p_T`), under a
/// root, a hat, a tilde or an arrow (a bar marks antiparticles, which are upright), or alone before a unit (`x [cm]`). Letters in square brackets, which hold
/// units, stay upright. A bare underscore after a word of two or more letters is an underscore, so
/// that `Muon_pt` reads as it is written. Unknown commands and unpaired braces are shown as they are.
public struct Label: Sendable, Hashable {
  /// The text as it was given.
  public let source: String
  /// Whether the text is shown as it is, without any mark-up.
  public let isVerbatim: Bool

  /// Longer texts than this are shown without looking for mark-up.
  private static let maximumMarkup = 2000

  /// A label with mark-up.
  public init(_ markup: String) {
    source = markup
    isVerbatim = false
  }

  private init(verbatim text: String) {
    source = text
    isVerbatim = true
  }

  /// A label that shows every character as it is, for names that come from files.
  public static func verbatim(_ text: String) -> Label {
    Label(verbatim: text)
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { source.isEmpty }

  /// The label as a plain line of Unicode text, for terminals and titles.
  public var plainText: String {
    nodes(face: .regular).map(\.plainText).joined()
  }

  func nodes(face: FontFace) -> [LabelNode] {
    if isVerbatim || source.utf8.count > Self.maximumMarkup {
      return source.isEmpty ? [] : [.text(source, face)]
    }
    var parser = LabelParser(source, face: face)
    return parser.parse()
  }

  /// The label laid out at a font size.
  func box(size: Double, face: FontFace = .regular) -> LabelBox {
    LabelBox(nodes(face: face), size: size)
  }
}
