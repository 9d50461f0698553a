import ArgumentParser

/// A signal by its place on an axis and the file of its patch: `400=patch_400.json`.
struct SignalPoint: ExpressibleByArgument {
  let place: Double
  let patch: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let place = Double(parts[0]), place.isFinite else { return nil }
    (self.place, patch) = (place, String(parts[1]))
  }
}
