import HS3
import HistFactory

/// Workspaces with one signal each, in the order of their places on an axis.
struct SignalGrid {
  /// One signal.
  struct Signal {
    let place: Double
    let name: String
    let workspace: SerializedWorkspace
  }

  /// What the axis shows.
  let label: String
  let signals: [Signal]

  /// Signals whose patches and places were given one by one.
  init(_ background: SerializedWorkspace, _ points: [SignalPoint], label: String) throws {
    self.label = label
    signals = try points.map { point in
      do {
        return Signal(
          place: point.place, name: point.patch,
          workspace: try background.editing { try $0.applying(JSONPatch(path: point.patch)) })
      } catch {
        throw InputError(
          "\(error)".hasPrefix(point.patch) ? "\(error)" : "\(point.patch): \(error)")
      }
    }.sorted { $0.place < $1.place }
    try checkPlaces()
  }

  /// The signals of a patch set whose names match, over one of its labels.
  init(
    _ background: SerializedWorkspace, _ set: PatchSet, matching pattern: ColumnPattern,
    along label: String?
  ) throws {
    let chosen = Set(pattern.selection(from: set.patches.map(\.name)))
    let patches = set.patches.filter { chosen.contains($0.name) }
    guard !patches.isEmpty else {
      let names = set.patches.prefix(5).map { "\"\($0.name)\"" }.joined(separator: ", ")
      throw InputError("no patch has such a name; the first ones are \(names)")
    }
    let axis = try Self.axis(label, set, patches)
    self.label = set.labels[axis]
    signals = try patches.map { patch in
      guard let place = patch.values[axis].number else {
        throw InputError("the patch \"\(patch.name)\" has no number for \(set.labels[axis])")
      }
      return Signal(
        place: place, name: patch.name,
        workspace: try background.editing { try set.applied(to: $0, patch: patch.name) })
    }.sorted { $0.place < $1.place }
    try checkPlaces()
  }

  /// The place of a label; without one, that of the only one in which the patches differ.
  private static func axis(_ label: String?, _ set: PatchSet, _ patches: [PatchSet.Patch]) throws
    -> Int
  {
    if let label {
      guard let axis = set.labels.firstIndex(of: label) else {
        throw InputError(
          "the patches have no label \"\(label)\"; they have \(set.labels.joined(separator: ", "))")
      }
      return axis
    }
    let differing = set.labels.indices.filter { axis in
      patches.contains { $0.values[axis] != patches[0].values[axis] }
    }
    guard differing.count <= 1 else {
      let names = differing.map { set.labels[$0] }.joined(separator: ", ")
      throw InputError("the signals differ in \(names): choose one with --along")
    }
    return differing.first ?? 0
  }

  private func checkPlaces() throws {
    for (first, second) in zip(signals, signals.dropFirst()) where first.place == second.place {
      throw InputError(
        "\"\(first.name)\" and \"\(second.name)\" both stand at \(first.place.shown()): "
          + "choose fewer signals with --name")
    }
  }
}
