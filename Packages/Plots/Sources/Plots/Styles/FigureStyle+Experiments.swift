extension FigureStyle {
  /// The default: ticks on all sides, label above the frame, six colours safe for the colour-blind.
  public static let standard = FigureStyle()

  /// The habits of ATLAS: label inside the frame, its name slanted, the status upright.
  public static let atlas: FigureStyle = {
    var style = FigureStyle()
    style.labelPlacement = .inside
    style.slantsExperiment = true
    style.slantsStatus = false
    return style
  }()

  /// The habits of CMS: label above the frame, luminosity before energy, the palette of Petroff.
  public static let cms: FigureStyle = {
    var style = FigureStyle()
    style.conditions = .parentheses
    style.tickLength = 9
    return style
  }()

  /// The habits of LHCb: serif letters, heavy lines, label inside the frame.
  public static let lhcb: FigureStyle = {
    var style = FigureStyle()
    style.typeface = .serif
    style.textSize = 17
    style.frameWidth = 1.5
    style.labelPlacement = .inside
    style.emboldensExperiment = false
    style.slantsStatus = false
    return style
  }()

  /// The habits of ALICE: label inside the frame in upright letters, system and energy below it.
  public static let alice: FigureStyle = {
    var style = FigureStyle()
    style.labelPlacement = .inside
    style.emboldensExperiment = false
    style.slantsStatus = false
    style.tickLength = 7
    return style
  }()

  /// The habits of DUNE: titles in the middle of the axes, label above the frame, colours of Okabe and
  /// Ito.
  public static let dune: FigureStyle = {
    var style = FigureStyle()
    style.titlePlacement = .middle
    style.palette = Color.okabeIto
    style.slantsStatus = false
    return style
  }()

  /// For talks and web pages: ticks on two sides, pointing outwards, and a faint grid.
  public static let plain: FigureStyle = {
    var style = FigureStyle()
    style.ticksOnAllSides = false
    style.tickLength = -5
    style.hasMinorTicks = false
    style.hasGrid = true
    style.titlePlacement = .middle
    return style
  }()

  /// All styles with the names by which a command line calls them.
  public static let named: [(name: String, style: FigureStyle)] = [
    ("standard", .standard), ("atlas", .atlas), ("cms", .cms), ("lhcb", .lhcb), ("alice", .alice),
    ("dune", .dune), ("plain", .plain),
  ]
}
