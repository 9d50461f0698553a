/// Which colours a terminal can show.
public enum TerminalColors: Sendable, Hashable {
  /// None: shapes and shades tell things apart.
  case none
  /// The 256 colours of xterm.
  case palette256
  /// All colours.
  case trueColor

  /// What suits a terminal, by the habits of its environment.
  ///
  /// There are no colours where `NO_COLOR` is set and not empty, for `TERM=dumb`, or where the text does
  /// not go to a terminal, unless `CLICOLOR_FORCE` or `FORCE_COLOR` asks for them. `COLORTERM` of
  /// `truecolor` or `24bit` promises all colours.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - isTerminal: Whether the text goes to a terminal rather than into a file.
  public static func detected(
    environment: [String: String], isTerminal: Bool
  ) -> TerminalColors {
    func isSet(_ name: String) -> Bool { !["", "0"].contains(environment[name] ?? "") }
    if !(environment["NO_COLOR"] ?? "").isEmpty { return .none }
    guard isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") || isTerminal else { return .none }
    if environment["TERM"] == "dumb" { return .none }
    let all = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    return all ? .trueColor : .palette256
  }

  /// The escape sequence that chooses colours for what follows; empty without colours.
  func sequence(foreground: Color?, background: Color?) -> String {
    guard self != .none else { return "" }
    let parts =
      [foreground.map { "38;" + code($0) }, background.map { "48;" + code($0) }].compactMap(\.self)
    return parts.isEmpty ? "" : "\u{1B}[" + parts.joined(separator: ";") + "m"
  }

  /// The escape sequence that ends all colours.
  var reset: String { self == .none ? "" : "\u{1B}[0m" }

  private func code(_ color: Color) -> String {
    let levels = [color.red, color.green, color.blue]
    if self == .trueColor {
      return "2;" + levels.map { "\(Int(($0 * 255).rounded()))" }.joined(separator: ";")
    }
    let isGray = (levels.max() ?? 0) - (levels.min() ?? 0) < 0.04
    let gray = Int((levels[1] * 25).rounded())
    if isGray, (1...24).contains(gray) { return "5;\(231 + gray)" }
    // Steps of the cube lie at 0, 95, 135, 175, 215 and 255.
    let steps = levels.map { level in
      level * 255 < 48 ? 0 : max(1, Int(((level * 255 - 55) / 40).rounded()))
    }
    return "5;\(16 + 36 * steps[0] + 6 * steps[1] + steps[2])"
  }
}
