/// The size of a figure, its text sizes and colours, and the habits of a collaboration.
public struct FigureStyle: Sendable, Hashable {
  /// Where the experiment label stands.
  public enum LabelPlacement: Sendable, Hashable {
    /// Above the frame, experiment to the left, energy and luminosity to the right.
    case above
    /// Inside the frame, in the top left corner, on two lines.
    case inside
  }

  /// How energy and luminosity are written.
  public enum ConditionsForm: Sendable, Hashable {
    /// √s = 13 TeV, 139 fb⁻¹
    case rootS
    /// 139 fb⁻¹ (13 TeV)
    case parentheses
  }

  /// Width of the page in points.
  public var width = 450.0
  /// Height of the page in points, with all panels.
  public var height = 380.0
  /// Font size of axis labels in points; all other sizes follow from it.
  public var textSize = 15.0
  /// Width of the frame and its ticks in points.
  public var frameWidth = 1.0
  /// Length of major ticks in points; they point inwards.
  public var tickLength = 8.0
  /// Whether ticks stand on all four sides rather than on the left and at the bottom.
  public var ticksOnAllSides = true
  /// Colours of marks that have none of their own, in turn.
  public var palette = Color.petroff6
  /// Where the experiment label stands.
  public var labelPlacement = LabelPlacement.above
  /// How energy and luminosity are written.
  public var conditions = ConditionsForm.rootS
  /// Colour behind everything; nil leaves the page transparent.
  public var background: Color? = .white

  /// A style with the default of every property.
  public init() {}

  /// The default: ticks on all sides, label above the frame, six colours safe for the colour-blind.
  public static let standard = FigureStyle()

  /// The habits of CMS: label above the frame, luminosity before energy.
  public static let cms: FigureStyle = {
    var style = FigureStyle()
    style.conditions = .parentheses
    return style
  }()

  /// The habits of ATLAS: label inside the frame.
  public static let atlas: FigureStyle = {
    var style = FigureStyle()
    style.labelPlacement = .inside
    return style
  }()

  /// Ticks on two sides only, for talks and web pages.
  public static let plain: FigureStyle = {
    var style = FigureStyle()
    style.ticksOnAllSides = false
    return style
  }()

  var tickTextSize: Double { textSize * 0.87 }
  var legendTextSize: Double { textSize * 0.87 }

  /// The same style on a page of another size.
  public func size(width: Double, height: Double) -> FigureStyle {
    var style = self
    style.width = width
    style.height = height
    return style
  }
}
