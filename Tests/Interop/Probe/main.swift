import Foundation

// interop-probe WORK < request.json > answer.json

let works: [String: any Request.Type] = [
  "fill": FillRequest.self, "uhi": UHIRequest.self, "fill-columns": ColumnFillRequest.self,
  "slice": SliceRequest.self, "compare": CompareRequest.self, "archive": ArchiveRequest.self,
  "schema": SchemaRequest.self, "vectors": VectorRequest.self,
  "systems": SystemRequest.self, "awkward": AwkwardRequest.self, "jagged": JaggedRequest.self,
  "functions": FunctionRequest.self, "fit": FitRequest.self, "curve": CurveRequest.self,
  "density": DensityRequest.self, "kernels": KernelRequest.self, "template": TemplateRequest.self,
  "text-fit": TextFitRequest.self,
  "zpeak": ZPeakRequest.self, "write": WriteRequest.self,
  "write-histogram": WriteHistogramRequest.self, "particles": ParticleRequest.self,
  "decays": DecayRequest.self, "records": RecordsRequest.self,
  "jets": JetRequest.self, "histfactory": HistFactoryRequest.self, "hs3-cost": HS3CostRequest.self,
  "hs3-model": HS3ModelRequest.self, "hs3-workspace": HS3WorkspaceRequest.self,
]

do {
  guard let work = CommandLine.arguments.dropFirst().first, let request = works[work] else {
    throw ProbeError("usage: interop-probe \(works.keys.sorted().joined(separator: "|"))")
  }
  let input = FileHandle.standardInput.readDataToEndOfFile()
  FileHandle.standardOutput.write(try request.answer(to: input))
} catch {
  FileHandle.standardError.write(Data("interop-probe: \(error)\n".utf8))
  exit(1)
}
