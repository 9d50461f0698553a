extension Mark {
  /// A line across the panel at a height.
  public static func horizontalLine(
    at y: Double, label: Label? = nil, color: Color = .gray, line: LineStyle = .dashed
  ) -> Mark {
    Mark(.horizontal(y), label: label, color: color, line: line)
  }

  /// A line from the bottom of the panel to its top.
  public static func verticalLine(
    at x: Double, label: Label? = nil, color: Color = .gray, line: LineStyle = .dashed
  ) -> Mark {
    Mark(.vertical(x), label: label, color: color, line: line)
  }

  /// The whole width of the panel between two heights, below everything else.
  public static func horizontalSpan(
    _ range: ClosedRange<Double>, label: Label? = nil, color: Color? = nil,
    fill: FillStyle = .solid
  ) -> Mark {
    Mark(.horizontalSpan(range), label: label, color: color ?? fill.faintGray, fill: fill)
  }

  /// The whole height of the panel between two abscissas, below everything else.
  public static func verticalSpan(
    _ range: ClosedRange<Double>, label: Label? = nil, color: Color? = nil,
    fill: FillStyle = .solid
  ) -> Mark {
    Mark(.verticalSpan(range), label: label, color: color ?? fill.faintGray, fill: fill)
  }

  /// A text in a corner of the frame; several in one corner stand below each other.
  public static func text(_ text: Label, in corner: Corner, color: Color = .black) -> Mark {
    Mark(.text(text, .corner(corner)), label: nil, color: color)
  }

  /// A text at a point of the axes.
  public static func text(
    _ text: Label, x: Double, y: Double, anchor: TextAnchor = .start, color: Color = .black
  ) -> Mark {
    Mark(.text(text, .point(x: x, y: y, anchor)), label: nil, color: color)
  }
}

extension Mark {
  /// An entry of the legend for an area that is drawn by another mark.
  public static func legendEntry(
    _ label: Label, color: Color, fill: FillStyle = .solid
  ) -> Mark {
    Mark(.boxes([], isFilled: true, bins: nil), label: label, color: color, fill: fill)
  }
}
