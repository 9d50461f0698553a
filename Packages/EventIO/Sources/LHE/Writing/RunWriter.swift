import TextStreams

/// Writes everything in front of the first event.
struct RunWriter {
  private let out: TextWriter

  init(_ out: TextWriter) { self.out = out }

  func write(_ run: LHERun) throws(StreamError) {
    out.text("<LesHouchesEvents version=\"3.0\">")
    try out.endLine()
    for comment in run.comments {
      out.text("<!--")
      out.text(comment.utf8)
      out.text("-->")
      try out.endLine()
    }
    try header(run)
    try initBlock(run)
  }

  private func header(_ run: LHERun) throws(StreamError) {
    guard !run.header.isEmpty || !run.weights.isEmpty else { return }
    out.text("<header>")
    if run.header.first != "\n" { out.byte("\n") }
    out.text(run.header.utf8)
    if run.header.last != "\n" { try out.endLine() }
    if !run.weights.isEmpty { try weights(run.weights) }
    out.text("</header>")
    try out.endLine()
  }

  private func weights(_ weights: [LHEWeightInfo]) throws(StreamError) {
    out.text("<initrwgt>")
    try out.endLine()
    var group: (name: String, combine: String?)?
    for weight in weights {
      let own = weight.group.map { (name: $0, combine: weight.combine) }
      if own?.name != group?.name || own?.combine != group?.combine {
        if group != nil { try line("</weightgroup>") }
        if let own {
          out.text("<weightgroup")
          out.attribute("name", own.name)
          if let combine = own.combine { out.attribute("combine", combine) }
          try line(">")
        }
        group = own
      }
      out.text("<weight")
      out.attribute("id", weight.id)
      out.byte(">")
      out.escaped(weight.text)
      try line("</weight>")
    }
    if group != nil { try line("</weightgroup>") }
    try line("</initrwgt>")
  }

  private func line(_ text: StaticString) throws(StreamError) {
    out.text(text)
    try out.endLine()
  }

  private func initBlock(_ run: LHERun) throws(StreamError) {
    try line("<init>")
    let (first, second) = run.beams
    out.field(first.pdgID)
    out.field(second.pdgID)
    out.field(first.energy)
    out.field(second.energy)
    for number in [first.pdfGroup, second.pdfGroup, first.pdfSet, second.pdfSet] {
      out.field(number)
    }
    out.field(run.weightingStrategy)
    out.field(Int32(run.processes.count))
    try out.endLine()
    for process in run.processes {
      out.field(process.crossSection)
      out.field(process.error)
      out.field(process.maximumWeight)
      out.field(process.id)
      try out.endLine()
    }
    if !run.initTail.isEmpty {
      out.text(run.initTail.utf8)
      if run.initTail.last != "\n" { try out.endLine() }
    }
    try line("</init>")
  }
}
