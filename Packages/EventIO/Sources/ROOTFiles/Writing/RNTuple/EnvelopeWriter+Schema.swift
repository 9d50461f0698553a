extension EnvelopeWriter {
  /// The header of an RNTuple: its name and its fields and columns.
  mutating func header(name: String, description: String, _ plan: FieldPlan) {
    write(UInt64(0))
    write(name)
    write(description)
    write("Martlet")
    list(count: plan.fields.count) { $0.field(plan.fields[$1]) }
    list(count: plan.columns.count) { $0.column(plan.columns[$1]) }
    list(count: 0) { _, _ in }
    list(count: 0) { _, _ in }
  }

  private static let repetitive: UInt16 = 0x01

  private mutating func field(_ field: FieldPlan.Field) {
    record {
      $0.write(UInt32(0))
      $0.write(UInt32(0))
      $0.write(UInt32(field.parent))
      $0.write(field.role.rawValue)
      $0.write(field.size == nil ? UInt16(0) : Self.repetitive)
      $0.write(field.name)
      $0.write(field.typeName)
      $0.write("")
      $0.write("")
      if let size = field.size { $0.write(UInt64(size)) }
    }
  }

  private mutating func column(_ column: FieldPlan.Column) {
    record {
      $0.write(column.encoding.code)
      $0.write(UInt16(column.encoding.bits))
      $0.write(UInt32(column.field))
      $0.write(UInt16(0))
      $0.write(UInt16(0))
    }
  }

  /// The footer: the groups of clusters.
  mutating func footer(headerChecksum: UInt64, _ groups: [WrittenGroup]) {
    write(UInt64(0))
    write(headerChecksum)
    record {
      for _ in 0..<4 { $0.list(count: 0) { _, _ in } }
    }
    list(count: groups.count) { writer, index in
      let group = groups[index]
      writer.record {
        $0.write(UInt64(group.firstEntry))
        $0.write(UInt64(group.entryCount))
        $0.write(UInt32(group.clusterCount))
        $0.write(UInt64(group.pageList.plainSize))
        $0.locator(group.pageList.offset, size: group.pageList.size)
      }
    }
  }

  /// The list of the pages of a group of clusters.
  mutating func pageList(
    headerChecksum: UInt64, _ clusters: [WrittenCluster], compression: Compression
  ) {
    write(headerChecksum)
    list(count: clusters.count) { writer, index in
      writer.record {
        $0.write(UInt64(clusters[index].firstEntry))
        $0.write(UInt64(clusters[index].entryCount))
      }
    }
    list(count: clusters.count) { writer, index in
      let columns = clusters[index].columns
      writer.list(count: columns.count) { writer, index in
        let column = columns[index]
        writer.list(
          count: column.pages.count,
          closing: {
            $0.write(Int64(column.firstElement))
            $0.write(UInt32(compression.code))
          }
        ) {
          let page = column.pages[$1]
          $0.write(-Int32(page.elements))
          $0.locator(page.offset, size: page.size)
        }
      }
    }
  }
}
