/// A modifier and where it stands in a workspace.
struct ModifierPlace {
  var channel: Channel
  var sample: Sample
  var modifier: Modifier
  var path: JSONPath
}

extension Workspace {
  /// All modifiers in the order of the names of channels, samples and parameters.
  var sortedModifiers: [ModifierPlace] {
    var places: [ModifierPlace] = []
    for (first, channel) in sorted(channels, by: \.name) {
      for (second, sample) in sorted(channel.samples, by: \.name) {
        for (third, modifier) in sorted(sample.modifiers, by: \.name) {
          let path = JSONPath.top / "channels" / first / "samples" / second / "modifiers" / third
          places.append(
            ModifierPlace(channel: channel, sample: sample, modifier: modifier, path: path))
        }
      }
    }
    return places
  }

  /// Things with their places, in the order of their names' code points.
  func sorted<Element>(_ elements: [Element], by name: KeyPath<Element, String>)
    -> [(offset: Int, element: Element)]
  {
    elements.enumerated().sorted { a, b in
      a.element[keyPath: name].unicodeScalars.lexicographicallyPrecedes(
        b.element[keyPath: name].unicodeScalars)
    }
  }
}
