import TextStreams

/// Reads a file up to the first event: version, comments, header and `<init>`.
struct RunParser {
  private let scanner: BlockScanner

  init(_ scanner: BlockScanner) { self.scanner = scanner }

  func run() throws(LHEError) -> LHERun {
    do throws(LHEError) {
      return try parse()
    } catch {
      let start = scanner.blockStart
      throw error.located(in: scanner.name, line: start.line, offset: start.offset)
    }
  }

  private func parse() throws(LHEError) -> LHERun {
    var version: String?
    var comments: [String] = []
    var header: [UInt8] = []
    while try hasTag() {
      if try comesNext("<!--") {
        let comment = try block(through: "-->").dropFirst(4).dropLast(3)
        comments.append(String(decoding: comment, as: UTF8.self))
      } else if try comesNext("<LesHouchesEvents") {
        version = attributes(in: try block(through: ">"))["version"] ?? ""
      } else if try comesNext(tag: "<header") {
        header += inner(of: try block(through: "</header>"))
      } else if try comesNext(tag: "<init") {
        guard let version else { throw notLHE }
        var run = try InitBlock(inner(of: try block(through: "</init>"))).run
        run.version = version
        run.comments = comments
        run.weights = WeightGroups(header).weights
        run.header = String(decoding: WeightGroups.removed(from: header), as: UTF8.self)
        return run
      } else if try comesNext(tag: "<event") {
        throw .malformed("An event comes before the <init> block")
      } else {
        if version == nil, try !comesNext("<?") { throw notLHE }
        _ = scanner.take(1)
      }
    }
    throw version == nil ? notLHE : .malformed("The file has no <init> block")
  }

  private var notLHE: LHEError {
    .otherFormat(
      "This is not a Les Houches event file: <LesHouchesEvents> is missing", file: scanner.name)
  }

  private func hasTag() throws(LHEError) -> Bool {
    do throws(StreamError) { return try scanner.skipToTag() } catch { throw LHEError(error) }
  }

  private func comesNext(_ text: StaticString) throws(LHEError) -> Bool {
    do throws(StreamError) { return try scanner.comesNext(text) } catch { throw LHEError(error) }
  }

  private func comesNext(tag: StaticString) throws(LHEError) -> Bool {
    do throws(StreamError) { return try scanner.comesNext(tag: tag) } catch {
      throw LHEError(error)
    }
  }

  private func block(through end: StaticString) throws(LHEError) -> [UInt8] {
    do throws(StreamError) {
      if let block = try scanner.take(through: end) { return Array(block) }
    } catch {
      throw LHEError(error)
    }
    throw .malformed("The file ends before '\(end)'")
  }

  /// What lies between the first `>` and the last `<` of a block.
  private func inner(of block: [UInt8]) -> [UInt8] {
    guard let start = block.firstIndex(of: 0x3E), let end = block.lastIndex(of: 0x3C), start < end
    else { return [] }
    return Array(block[(start + 1)..<end])
  }
}
