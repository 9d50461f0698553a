/// How far characters reach above and below the baseline, in em.
enum GlyphExtent {
  private static let low: Set<Character> = Set("acegmnopqrsuvwxyzαγεηικμνοπρσςτυχψω·:.,;-−~+=")
  private static let deep: Set<Character> = Set("gjpqyβγζημξρςφχψQ,;()[]{}|/")

  static func ascent(of text: String) -> Double {
    text.allSatisfy { low.contains($0) || $0 == " " } ? FontMetrics.xHeight : 0.72
  }

  static func descent(of text: String) -> Double {
    text.contains { deep.contains($0) } ? FontMetrics.descent : 0.01
  }
}
