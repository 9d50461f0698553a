/// Where an axis has ticks and what is written at them.
struct Ticks {
  struct Major {
    var position: Double
    var label: Label
  }

  var majors: [Major] = []
  var minors: [Double] = []
  /// Labels show values divided by ten to this power.
  var exponent = 0

  /// Ticks for an axis, at most about `target` major ones.
  init(_ map: AxisMap, target: Int) {
    switch map.scale {
    case .linear: self = LinearTicks.make(map, target: target)
    case .log: self = LogTicks.make(map, target: target)
    }
  }

  init() {}

  /// Ticks at named positions.
  init(_ names: [PlotAxis.TickLabel], on map: AxisMap) {
    majors = names.filter { map.contains($0.position) }
      .map { Major(position: $0.position, label: $0.label) }
  }

  /// The same places without anything written at them.
  var withoutLabels: Ticks {
    var ticks = self
    for i in majors.indices { ticks.majors[i].label = "" }
    ticks.exponent = 0
    return ticks
  }

  /// The factor that belongs to the labels, such as ×10³; nil if there is none.
  var multiplier: Label? { exponent == 0 ? nil : Label("×10^{\(exponent)}") }
}
