/// A particle's name in LaTeX, written out as plain Unicode or as HTML.
struct LaTeXName {
  private let source: [Character]

  init(_ latex: String) { source = Array(latex) }

  /// Letters, superscripts and subscripts of Unicode where there are some.
  var unicode: String { text(.unicode) }

  /// HTML with `sup` and `sub` elements.
  var html: String { text(.html) }

  private func text(_ style: NameStyle) -> String {
    var place = 0
    return sequence(style, &place, until: nil)
  }

  private func sequence(_ style: NameStyle, _ place: inout Int, until end: Character?) -> String {
    var result = ""
    while place < source.count, source[place] != end {
      result += atom(style, &place)
    }
    return result
  }

  /// One letter, group, command, superscript or subscript.
  private func atom(_ style: NameStyle, _ place: inout Int) -> String {
    let letter = source[place]
    place += 1
    switch letter {
    case "^": return style.superscript(argument(style, &place))
    case "_": return style.subscript(argument(style, &place))
    case "{":
      let group = sequence(style, &place, until: "}")
      place += 1
      return group
    case "\\": return command(style, &place)
    case " ": return ""
    default: return style.escaped(letter)
    }
  }

  private func argument(_ style: NameStyle, _ place: inout Int) -> String {
    place < source.count ? atom(style, &place) : ""
  }

  private func command(_ style: NameStyle, _ place: inout Int) -> String {
    let start = place
    while place < source.count, source[place].isLetter { place += 1 }
    let name = String(source[start..<place])
    if place < source.count, source[place] == " " { place += 1 }
    switch name {
    case "overline", "bar": return style.accented(argument(style, &place), "\u{305}")
    case "tilde": return style.accented(argument(style, &place), "\u{303}")
    case "hat": return style.accented(argument(style, &place), "\u{302}")
    case "mathrm", "left", "right", "rm": return ""
    case "prime": return "′"
    case "ast": return "*"
    default: return GreekLetter.letter(named: name).map(String.init) ?? name
    }
  }
}
