/// The rounding of values and errors in the Review of Particle Physics.
///
/// "If the three highest order digits of the error lie between 100 and 354, we round to two
/// significant digits. If they lie between 355 and 949, we round to one significant digit. Finally, if
/// they lie between 950 and 999, we round up to 1000 and keep two significant digits."
/// Source: the Introduction of the Review, section "Rounding".
enum PDGRounding {
  /// The power of ten that a value with these errors is rounded to.
  ///
  /// The smallest error that is neither zero nor infinite decides; `nil` if there is none.
  static func place(errors: [Double]) -> Int? {
    let usable = errors.filter { $0 > 0 && $0.isFinite }
    guard let leader = usable.min(), let digits = DecimalDigits(leader) else { return nil }
    // From 950 on, one digit at this place carries into a second one: 0.0957 becomes 0.10.
    return switch digits.firstThree {
    case ...354: digits.leadingPlace - 1
    default: digits.leadingPlace
    }
  }
}
