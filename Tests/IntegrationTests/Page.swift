import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an HTML page consists of, found by an XML parser, so that every element must be closed.
final class Page: NSObject, XMLParserDelegate {
  /// How often each element occurs.
  private(set) var elements: [String: Int] = [:]
  /// What would have to be fetched or run to see the page.
  private(set) var outside: [String] = []
  /// Why the page is not well formed.
  private(set) var failure: String?

  init(html: String) {
    super.init()
    let body = html.replacing("<!DOCTYPE html>", with: "")
      .replacing(#/<(meta[^>]*)>/#) { "<\($0.output.1)/>" }
    let parser = XMLParser(data: Data(body.utf8))
    parser.delegate = self
    if !parser.parse() {
      failure = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "no reason")"
    }
    let imports = html.matches(of: #/url\(\s*["']?([^#"'][^)]*)\)|@import[^;]*/#)
    outside += imports.map { String($0.output.0) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements[name, default: 0] += 1
    if ["script", "link", "iframe", "object", "embed"].contains(name) { outside.append(name) }
    for (key, value) in attributes {
      let isReference = ["src", "srcset", "href", "xlink:href", "data"].contains(key)
      if isReference && !value.hasPrefix("#") { outside.append("\(key)=\(value)") }
      if key.hasPrefix("on") { outside.append("\(key)=\(value)") }
    }
  }
}
