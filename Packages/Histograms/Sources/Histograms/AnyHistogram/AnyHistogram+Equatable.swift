extension AnyHistogram: Equatable {
  /// Whether axes, storage, content and annotation are the same.
  public static func == (left: AnyHistogram, right: AnyHistogram) -> Bool {
    left.axes == right.axes && left.annotation == right.annotation
      && left.cells.isEqual(to: right.cells)
  }
}

extension CellStorage {
  /// Whether the other storage is of the same type and equal.
  func isEqual(to other: any CellStorage) -> Bool { self == other as? Self }
}
