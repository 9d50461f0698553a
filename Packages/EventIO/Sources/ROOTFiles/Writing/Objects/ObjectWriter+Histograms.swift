extension ObjectWriter {
  private static let unset = -1111.0

  /// A `TH1D`, `TH2D` or `TH3D`, or a profile, which has one of them as its base class.
  mutating func histogram(_ histogram: StoredHistogram, name: String) {
    guard let profile = histogram.profile else { return contents(histogram, name) }
    part(version: histogram.axes.count == 1 ? 7 : 8) {
      $0.contents(histogram, name)
      $0.array(profile.weights)
      $0.bytes.write(profile.errorMode)
      $0.bytes.write(([profile.range.low, profile.range.high] + histogram.sampleMoments)[...])
      $0.array(profile.squaredWeights)
    }
  }

  private mutating func contents(_ histogram: StoredHistogram, _ name: String) {
    let moments = histogram.moments
    switch histogram.axes.count {
    case 1:
      part(version: 3) {
        $0.histogramBase(histogram, name, moments)
        $0.array(histogram.values)
      }
    case 2:
      part(version: 4) {
        $0.part(version: 5) {
          $0.histogramBase(histogram, name, moments)
          $0.bytes.write([1, moments[4], moments[5], moments[6]][...])
        }
        $0.array(histogram.values)
      }
    default:
      part(version: 4) {
        $0.part(version: 6) {
          $0.histogramBase(histogram, name, moments)
          $0.part(version: 1) { _ in }
          $0.bytes.write(moments[4...])
        }
        $0.array(histogram.values)
      }
    }
  }

  private mutating func histogramBase(
    _ histogram: StoredHistogram, _ name: String, _ moments: [Double]
  ) {
    part(version: 8) {
      $0.named(name, histogram.title, bits: 0x0300_0008)
      $0.lineAttributes()
      $0.fillAttributes()
      $0.markerAttributes()
      $0.bytes.write(Int32(histogram.values.count))
      for (index, letter) in ["x", "y", "z"].enumerated() {
        $0.axis(
          index < histogram.axes.count ? histogram.axes[index] : .missing("\(letter)axis"),
          usualName: "\(letter)axis")
      }
      $0.bytes.write(Int16(0))
      $0.bytes.write(Int16(1000))
      $0.bytes.write(([histogram.entryCount] + moments[..<4])[...])
      $0.bytes.write([Self.unset, Self.unset, 0][...])
      $0.array([])
      $0.array(histogram.squares)
      $0.bytes.writeString("")
      $0.list(count: 0) { _, _ in }
      $0.bytes.write(Int32(0))
      $0.bytes.write(UInt8(0))
      $0.bytes.write(Int32(0))
      $0.bytes.write(Int32(2))
    }
  }

  private mutating func axis(_ axis: StoredHistogram.Axis, usualName: String) {
    part(version: 10) {
      $0.named(axis.name.isEmpty ? usualName : axis.name, axis.title, bits: 0x0300_0000)
      $0.axisAttributes()
      $0.bytes.write(Int32(axis.count))
      $0.bytes.write(axis.lower)
      $0.bytes.write(axis.upper)
      $0.array(axis.edges)
      $0.bytes.write(Int32(0))
      $0.bytes.write(Int32(0))
      $0.bytes.write(axis.bits)
      $0.bytes.write(false)
      $0.bytes.writeString("")
      $0.labels(axis.labels)
      $0.pointer()
    }
  }

  private mutating func axisAttributes() {
    part(version: 4) {
      $0.bytes.write(Int32(510))
      for number: Int16 in [1, 1, 42] { $0.bytes.write(number) }
      for number: Float in [0.005, 0.035, 0.03, 1, 0.035] { $0.bytes.write(number) }
      for number: Int16 in [1, 42] { $0.bytes.write(number) }
    }
  }

  /// The names of the bins: a list of strings whose numbers say which bin they belong to.
  private mutating func labels(_ labels: [String]) {
    let named = labels.indices.filter { !labels[$0].isEmpty }
    guard !named.isEmpty else { return pointer() }
    object("THashList") {
      $0.list(count: named.count) { writer, index in
        let bin = named[index]
        writer.object("TObjString") {
          $0.part(version: 1) {
            $0.base(id: UInt32(bin + 1))
            $0.bytes.writeString(labels[bin])
          }
        }
      }
    }
  }
}

extension ROOTWriter {
  /// Writes a histogram in the terms of ROOT.
  package func write(_ histogram: StoredHistogram, as path: String) throws(ROOTError) {
    try writeObject(
      as: path, className: histogram.className, title: histogram.title,
      classes: [histogram.className, "THashList", "TObjString"]
    ) { $0.histogram(histogram, name: $1) }
  }
}
