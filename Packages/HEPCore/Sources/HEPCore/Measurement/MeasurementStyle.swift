/// How a measurement is written.
public enum MeasurementStyle: Sendable, CaseIterable {
  /// In ASCII: `91.19 +/- 0.02`, `5.71 +0.31 -0.27`, `(5.32 +/- 0.12)e3`.
  case plain

  /// With the signs of mathematics: `91.19 ± 0.02`, `5.71 +0.31 -0.27`, `(5.32 ± 0.12) × 10³`.
  case unicode

  /// For TeX in mathematics mode: `91.19 \pm 0.02`, `5.71^{+0.31}_{-0.27}`.
  case tex
}
