/// The space between a frame and the edges of its page, in points.
struct Margins: Equatable {
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0
}

/// What the neighbours of a figure in a grid prescribe.
struct Surroundings {
  /// The margins that line frames up; nil takes what the figure needs.
  var margins: Margins?
  /// Whether the figure below shows numbers and title of the horizontal axis.
  var hidesHorizontalLabels = false
  /// Whether the figure to the left shows numbers and title of the vertical axis.
  var hidesVerticalLabels = false
}
