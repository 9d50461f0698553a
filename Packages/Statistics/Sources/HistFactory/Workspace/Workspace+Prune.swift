extension Workspace {
  /// The workspace without some of its parts.
  ///
  /// - Parameters:
  ///   - modifiers: names of modifiers, whose settings in measurements go too.
  ///   - modifierTypes: types of modifiers, such as `"staterror"`.
  ///   - samples: names of samples.
  ///   - channels: names of channels, whose observations go too.
  ///   - measurements: names of measurements.
  /// - Throws: ``HistFactoryError`` for a name that is not there, or if what is left is no workspace.
  public func pruned(
    modifiers: Set<String> = [], modifierTypes: Set<String> = [], samples: Set<String> = [],
    channels: Set<String> = [], measurements: Set<String> = []
  ) throws(HistFactoryError) -> Workspace {
    try requireKnown(
      modifiers: modifiers, modifierTypes: modifierTypes, samples: samples, channels: channels,
      measurements: measurements)
    var edited = document
    edited.editMember("channels") { list in
      list.filterElements { !channels.contains($0.name) }
      list.editElements { channel in
        channel.editMember("samples") { list in
          list.filterElements { !samples.contains($0.name) }
          list.editElements { sample in
            sample.editMember("modifiers") { list in
              list.filterElements { modifier in
                !modifiers.contains(modifier.name)
                  && !modifierTypes.contains(modifier["type"]?.string ?? "")
              }
            }
          }
        }
      }
    }
    edited.editMember("observations") { $0.filterElements { !channels.contains($0.name) } }
    edited.editMember("measurements") { list in
      list.filterElements { !measurements.contains($0.name) }
      list.editElements { measurement in
        measurement.editMember("config") { config in
          config.editMember("parameters") { $0.filterElements { !modifiers.contains($0.name) } }
        }
      }
    }
    return try Workspace(edited)
  }

  /// Refuses names that are not in the workspace, which are likely to be misspelt.
  func requireKnown(
    modifiers: Set<String> = [], modifierTypes: Set<String> = [], samples: Set<String> = [],
    channels: Set<String> = [], measurements: Set<String> = []
  ) throws(HistFactoryError) {
    let allSamples = self.channels.flatMap(\.samples)
    let allModifiers = allSamples.flatMap(\.modifiers)
    let lists: [(String, Set<String>, [String])] = [
      ("modifier", modifiers, allModifiers.map(\.name)),
      ("modifier of type", modifierTypes, allModifiers.map(\.type)),
      ("sample", samples, allSamples.map(\.name)),
      ("channel", channels, self.channels.map(\.name)),
      ("measurement", measurements, self.measurements.map(\.name)),
    ]
    for (what, wanted, present) in lists {
      let known = Set(present)
      if let missing = wanted.subtracting(known).min() {
        throw .unknown(what, missing, known: known.sorted())
      }
    }
  }
}
