/// Where the legend stands and how it is arranged.
public struct Legend: Sendable, Hashable {
  /// Where the legend stands.
  public enum Position: Sendable, Hashable {
    /// Where it hides no data; the automatic end of the vertical axis moves up to make room.
    case automatic
    /// In a corner of the frame; the axis makes room in the upper corners.
    case corner(Corner)
    /// Above the frame, in one row where it fits.
    case above
    /// Nowhere.
    case hidden
  }

  /// Where the legend stands.
  public var position: Position
  /// Into how many columns the entries are arranged; nil takes more than one for long legends only.
  public var columns: Int?

  /// A legend.
  public init(_ position: Position = .automatic, columns: Int? = nil) {
    self.position = position
    self.columns = columns
  }

  /// A legend above the frame.
  public static let above = Legend(.above)
  /// No legend.
  public static let hidden = Legend(.hidden)
  /// A legend in a corner.
  public static func corner(_ corner: Corner) -> Legend { Legend(.corner(corner)) }
}
