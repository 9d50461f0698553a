/// Bins as an outline or an area, each from a base to its value.
struct StepShape: Sendable {
  var bins: BinnedValues
  /// Where each bin begins; nil stands for zero.
  var base: [Double]?
  var isFilled = false
  /// Bars in the middle of the bins.
  var lengths: ErrorBars.Lengths?
}
