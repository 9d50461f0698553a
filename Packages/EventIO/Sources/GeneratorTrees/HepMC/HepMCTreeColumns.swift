import Columnar
import HepMC
import ROOTFiles

/// The columns of a tree of HepMC3's `GenEventData`.
struct HepMCTreeColumns: ColumnSet {
  @Column("event_number") var number: [Int32]
  @Column("momentum_unit") var momentumUnit: [Int32]
  @Column("length_unit") var lengthUnit: [Int32]
  @Column("weights") var weights: Jagged<Double>
  @Column("event_pos.m_v1") var x: [Double]
  @Column("event_pos.m_v2") var y: [Double]
  @Column("event_pos.m_v3") var z: [Double]
  @Column("event_pos.m_v4") var t: [Double]

  @Column("particles.pid") var pdgID: Jagged<Int32>
  @Column("particles.status") var status: Jagged<Int32>
  @Column("particles.is_mass_set") var isMassSet: Jagged<Bool>
  @Column("particles.mass") var mass: Jagged<Double>
  @Column("particles.momentum.m_v1") var px: Jagged<Double>
  @Column("particles.momentum.m_v2") var py: Jagged<Double>
  @Column("particles.momentum.m_v3") var pz: Jagged<Double>
  @Column("particles.momentum.m_v4") var energy: Jagged<Double>

  @Column("vertices.status") var vertexStatus: Jagged<Int32>
  @Column("vertices.position.m_v1") var vertexX: Jagged<Double>
  @Column("vertices.position.m_v2") var vertexY: Jagged<Double>
  @Column("vertices.position.m_v3") var vertexZ: Jagged<Double>
  @Column("vertices.position.m_v4") var vertexT: Jagged<Double>

  @Column("links1") var from: Jagged<Int32>
  @Column("links2") var to: Jagged<Int32>

  @Column("attribute_id") var owner: Jagged<Int32>
  @Column("hepmc3_event/attribute_name") var attributeName: Jagged<String>
  @Column("hepmc3_event/attribute_string") var attributeValue: Jagged<String>
}

/// The columns of HepMC3's `GenRunInfoData`, which stands in every entry.
struct HepMCRunColumns: ColumnSet {
  @Column("weight_names") var weights: Jagged<String>
  @Column("tool_name") var tool: Jagged<String>
  @Column("tool_version") var version: Jagged<String>
  @Column("tool_description") var text: Jagged<String>
  @Column("GenRunInfo/attribute_name") var name: Jagged<String>
  @Column("GenRunInfo/attribute_string") var value: Jagged<String>

  /// What the first entry says.
  var run: HepMCRun {
    var run = HepMCRun()
    run.weightNames = Array(weights[0])
    for (name, (version, text)) in zip(tool[0], zip(version[0], text[0])) {
      run.tools.append(HepMCRun.Tool(name: name, version: version, description: text))
    }
    run.attributes = Array(zip(name[0], value[0]))
    return run
  }
}
