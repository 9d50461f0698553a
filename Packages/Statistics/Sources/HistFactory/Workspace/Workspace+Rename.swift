extension Workspace {
  /// The workspace with other names, given as old name and new name.
  ///
  /// A renamed modifier is renamed in the settings of measurements and as parameter of interest, a
  /// renamed channel in the observations.
  ///
  /// - Throws: ``HistFactoryError`` for a name that is not there, or if new names collide.
  public func renamed(
    modifiers: [String: String] = [:], samples: [String: String] = [:],
    channels: [String: String] = [:], measurements: [String: String] = [:]
  ) throws(HistFactoryError) -> Workspace {
    try requireKnown(
      modifiers: Set(modifiers.keys), samples: Set(samples.keys), channels: Set(channels.keys),
      measurements: Set(measurements.keys))
    var edited = document
    edited.editMember("channels") { list in
      list.editElements { channel in
        channel.rename(by: channels)
        channel.editMember("samples") { list in
          list.editElements { sample in
            sample.rename(by: samples)
            sample.editMember("modifiers") { $0.editElements { $0.rename(by: modifiers) } }
          }
        }
      }
    }
    edited.editMember("observations") { $0.editElements { $0.rename(by: channels) } }
    edited.editMember("measurements") { list in
      list.editElements { measurement in
        measurement.rename(by: measurements)
        measurement.editMember("config") { config in
          config.rename("poi", by: modifiers)
          config.editMember("parameters") { $0.editElements { $0.rename(by: modifiers) } }
        }
      }
    }
    return try Workspace(edited)
  }

  /// The workspace with channels, samples, modifiers, measurements and observations in the order of
  /// their names, so that two workspaces that differ in order alone have the same digest.
  public func sorted() throws(HistFactoryError) -> Workspace {
    var edited = document
    edited.editMember("channels") { list in
      list.sortElements { [$0.name] }
      list.editElements { channel in
        channel.editMember("samples") { list in
          list.sortElements { [$0.name] }
          list.editElements { sample in
            sample.editMember("modifiers") {
              $0.sortElements { [$0.name, $0["type"]?.string ?? ""] }
            }
          }
        }
      }
    }
    edited.editMember("measurements") { list in
      list.sortElements { [$0.name] }
      list.editElements { measurement in
        measurement.editMember("config") { config in
          config.editMember("parameters") { $0.sortElements { [$0.name] } }
        }
      }
    }
    edited.editMember("observations") { $0.sortElements { [$0.name] } }
    return try Workspace(edited)
  }
}

extension JSONValue {
  fileprivate mutating func rename(_ member: String = "name", by names: [String: String]) {
    editMember(member) { value in
      if let old = value.string, let new = names[old] { value = .string(new) }
    }
  }
}
