import Histograms

/// Reads texts that may be wrong: the error of each, or nil.
struct SchemaRequest: Request {
  var texts: [String]

  func answer() -> [String?] {
    texts.map { text in
      do throws(HistogramError) {
        _ = try AnyHistogram(uhiJSON: text)
        return nil
      } catch {
        return error.description
      }
    }
  }
}
