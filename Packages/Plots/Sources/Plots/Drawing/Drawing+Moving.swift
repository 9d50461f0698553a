extension Drawing.Point {
  func moved(by offset: Drawing.Point) -> Drawing.Point {
    Drawing.Point(x + offset.x, y + offset.y)
  }
}

extension Drawing.Path.Segment {
  func moved(by offset: Drawing.Point) -> Drawing.Path.Segment {
    switch self {
    case .move(let p): .move(p.moved(by: offset))
    case .line(let p): .line(p.moved(by: offset))
    case .curve(let a, let b, let p):
      .curve(a.moved(by: offset), b.moved(by: offset), p.moved(by: offset))
    case .close: .close
    }
  }
}
