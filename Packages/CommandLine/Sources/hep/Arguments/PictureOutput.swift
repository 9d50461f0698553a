import ArgumentParser
import PlotImages
import Plots

/// The picture that a command draws beside its answer.
struct PictureOutput: ParsableArguments {
  @Option(
    name: .shortAndLong, help: "The picture to write: a name that ends in .svg, .png or .pdf.",
    completion: .file(extensions: ["svg", "png", "pdf"]))
  var output: String?

  func validate() throws {
    guard let output else { return }
    do {
      _ = try PictureFormat(path: output)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Draws the picture if it is asked for.
  func write(_ picture: () throws -> some Picture) throws {
    if let output { try picture().write(to: output) }
  }
}
