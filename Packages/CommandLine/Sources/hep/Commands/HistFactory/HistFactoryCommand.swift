import ArgumentParser

/// `hep histfactory`: statistical models as published on HEPData.
struct HistFactoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "histfactory",
    abstract: "Fit published statistical models, and set limits with them.",
    discussion: """
      hep histfactory inspect BkgOnly.json
      hep histfactory fit BkgOnly.json --patch patch.sbottom_1300_205_60.json -o yields.pdf
      hep histfactory cls BkgOnly.json --patchset patchset.json --name C1N2_700_400 --poi mu=1
      hep histfactory cls workspace.json --toys 10000 --seed 1
      hep histfactory limit workspace.json --format json -o cls.pdf
      hep histfactory limits BkgOnly.json 400=patch_400.json 500=patch_500.json -o brazil.pdf
      hep histfactory ranking workspace.json
      hep histfactory scan workspace.json --range 0:3
      hep histfactory convert workspace.json -o hs3.json

      A workspace as published often has the background alone, and patches add the signals: every command \
      but inspect and fit then needs one. Workspaces, patches and patch sets are those of pyhf (schema \
      1.0.0); keys of the JSON are pyhf's where it has them. A document of HS3, as ROOT writes it, is \
      taken in the place of a workspace.
      """,
    subcommands: [
      InspectWorkspace.self, FitWorkspace.self, CLsOfWorkspace.self, LimitOfWorkspace.self,
      LimitsOfWorkspaces.self, RankingOfWorkspace.self, ScanOfWorkspace.self, ConvertWorkspace.self,
    ])
}
