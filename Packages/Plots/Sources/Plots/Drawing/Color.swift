/// A colour in sRGB with an opacity, all components from 0 to 1.
public struct Color: Sendable, Hashable {
  /// Red from 0 to 1.
  public var red: Double
  /// Green from 0 to 1.
  public var green: Double
  /// Blue from 0 to 1.
  public var blue: Double
  /// 1 hides what lies below, 0 cannot be seen.
  public var opacity: Double

  /// A colour from its components; values outside 0 to 1 are clamped, NaN counts as 0.
  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    self.red = Self.clamped(red)
    self.green = Self.clamped(green)
    self.blue = Self.clamped(blue)
    self.opacity = Self.clamped(opacity)
  }

  /// A colour from the number of web pages, such as `0x5790fc`.
  public init(hex: UInt32) {
    self.init(
      red: Double((hex >> 16) & 0xff) / 255, green: Double((hex >> 8) & 0xff) / 255,
      blue: Double(hex & 0xff) / 255)
  }

  /// The same colour with another opacity.
  public func opacity(_ value: Double) -> Color {
    Color(red: red, green: green, blue: blue, opacity: value)
  }

  /// The colour between this one (fraction 0) and another (fraction 1), opaque or as opaque as they are.
  public func mixed(with other: Color, fraction: Double) -> Color {
    let f = Self.clamped(fraction)
    return Color(
      red: red + (other.red - red) * f, green: green + (other.green - green) * f,
      blue: blue + (other.blue - blue) * f, opacity: opacity + (other.opacity - opacity) * f)
  }

  /// Lightness as the eye sees it, from 0 (black) to 1 (white).
  public var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  private static func clamped(_ value: Double) -> Double {
    value >= 0 ? min(value, 1) : 0
  }

  /// `#rrggbb`, without the opacity.
  var hexText: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, component in
      let byte = Int((component * 255).rounded())
      text.append(digits[byte >> 4])
      text.append(digits[byte & 15])
    }
  }
}
