/// A continuous scale of colours.
public struct ColorMap: Sendable, Hashable {
  /// Colours at equal distances, at least one.
  private let stops: [Color]

  /// A scale through colours at equal distances; without any it is grey throughout.
  public init(_ stops: [Color]) {
    self.stops = stops.isEmpty ? [.gray] : stops
  }

  /// The colour at a fraction of the scale, clamped to 0 to 1.
  public subscript(fraction: Double) -> Color {
    let place = (fraction >= 0 ? min(fraction, 1) : 0) * Double(stops.count - 1)
    let index = min(Int(place), stops.count - 1)
    return stops[index].mixed(
      with: stops[min(index + 1, stops.count - 1)], fraction: place - Double(index))
  }

  /// Dark blue to yellow, even in lightness, safe for the colour-blind (van der Walt and Smith).
  public static let viridis = ColorMap(
    [
      0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c,
      0x1fa088, 0x28ae80, 0x3fbc73, 0x5ec962, 0x84d44b, 0xaddc30, 0xd8e219, 0xfde725,
    ].map(Color.init(hex:)))

  /// Blue over white to red, for values on both sides of zero.
  public static let diverging = ColorMap(
    [0x2166ac, 0x67a9cf, 0xd1e5f0, 0xf7f7f7, 0xfddbc7, 0xef8a62, 0xb2182b].map(Color.init(hex:)))
}
