/// The size of a figure, its text sizes and colours, and the habits of a collaboration.
public struct FigureStyle: Sendable, Hashable {
  /// Where the experiment label stands.
  public enum LabelPlacement: Sendable, Hashable {
    /// Above the frame, experiment to the left, energy and luminosity to the right.
    case above
    /// Inside the frame, in a corner, on several lines.
    case inside(Corner)

    /// Inside the frame, in the top left corner.
    public static let inside = LabelPlacement.inside(.topLeft)
  }

  /// How energy and luminosity are written.
  public enum ConditionsForm: Sendable, Hashable {
    /// √s = 13 TeV, 139 fb⁻¹
    case rootS
    /// 139 fb⁻¹ (13 TeV)
    case parentheses
  }

  /// Where the titles of axes stand.
  public enum TitlePlacement: Sendable, Hashable {
    /// At the upper and the right end.
    case end
    /// In the middle.
    case middle
  }

  /// Width of the page in points.
  public var width = 450.0
  /// Height of the page in points, with all panels.
  public var height = 380.0
  /// Font size of axis labels in points; all other sizes follow from it.
  public var textSize = 15.0
  /// The letters of all texts.
  public var typeface = Typeface.sans
  /// Width of the frame and its ticks in points.
  public var frameWidth = 1.0
  /// Length of major ticks in points; negative ones point outwards.
  public var tickLength = 8.0
  /// Whether there are ticks between those with numbers.
  public var hasMinorTicks = true
  /// Whether ticks stand on all four sides rather than on the left and at the bottom.
  public var ticksOnAllSides = true
  /// Whether faint lines continue the ticks across the panels.
  public var hasGrid = false
  /// Where the titles of axes stand.
  public var titlePlacement = TitlePlacement.end
  /// The gap between a panel and the next in points.
  public var panelGap = 8.0
  /// Diameter of points in points.
  public var markerSize = 5.4
  /// Colours of marks that have none of their own, in turn.
  public var palette = Color.petroff6
  /// Where the experiment label stands.
  public var labelPlacement = LabelPlacement.above
  /// How energy and luminosity are written.
  public var conditions = ConditionsForm.rootS
  /// Whether the name of the experiment is slanted as well as bold.
  public var slantsExperiment = false
  /// Whether the status is slanted.
  public var slantsStatus = true
  /// Whether the name of the experiment is bold.
  public var emboldensExperiment = true
  /// Colour behind everything; nil leaves the page transparent.
  public var background: Color? = .white

  /// A style with the default of every property.
  public init() {}

  /// The same style on a page of another size.
  public func size(width: Double, height: Double) -> FigureStyle {
    var style = self
    style.width = width
    style.height = height
    return style
  }
}

extension FigureStyle {
  var tickTextSize: Double { textSize * 0.87 }
  var legendTextSize: Double { textSize * 0.87 }
  /// How far ticks reach out of the frame.
  var outerTickLength: Double { max(0, -tickLength) }

  var experimentFace: FontFace {
    FontFace(typeface: typeface, isBold: emboldensExperiment, isItalic: slantsExperiment)
  }

  var statusFace: FontFace { FontFace(typeface: typeface, isItalic: slantsStatus) }

  /// A label laid out in the letters of the style.
  func box(_ label: Label, size: Double) -> LabelBox {
    label.box(size: size, face: FontFace(typeface: typeface))
  }
}
