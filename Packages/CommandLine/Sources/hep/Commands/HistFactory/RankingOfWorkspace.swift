import ArgumentParser
import HypothesisTests
import Plots

/// `hep histfactory ranking`: which parameters matter most.
struct RankingOfWorkspace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking",
    abstract: "Show how much each parameter moves the parameter of interest.",
    discussion: """
      Each parameter is held one error after the fit above and below its value, and all others are \
      fitted again. The largest impact comes first.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var picture: PictureOutput

  func validate() throws {
    if options.poi.value != nil { throw ValidationError("a ranking needs no value of --poi") }
  }

  func run() throws {
    let model = try options.model()
    let ranking = try HypothesisTest(model).ranking()
    try picture.write { FigureGrid.ranking(ranking, of: model.poi?.name ?? "") }
    if options.format == .json {
      return JSONText.printObject { json in
        json.key("ranking")
        json.beginArray()
        for impact in ranking {
          json.beginObject()
          json.member("parameter", impact.parameter)
          json.member("bestfit", impact.value)
          json.member("uncertainty", impact.error)
          json.member("pull", impact.pull)
          json.member("constraint", impact.constraint)
          json.member("impact_up", impact.up)
          json.member("impact_down", impact.down)
          json.member("prefit_impact_up", impact.prefit?.up)
          json.member("prefit_impact_down", impact.prefit?.down)
          json.endObject()
        }
        json.endArray()
      }
    }
    var table = TextTable()
    table.append(["parameter", "impact up", "impact down", "pull", "constraint"])
    for impact in ranking {
      table.append([
        impact.parameter, impact.up.shown(3), impact.down.shown(3), impact.pull?.shown(3) ?? "",
        impact.constraint?.shown(3) ?? "",
      ])
    }
    table.lines.forEach(StandardOutput.print)
  }
}
