import HistFactory

/// A workspace with all modifiers.
let everything = """
  {"channels": [
    {"name": "SR", "samples": [
      {"name": "signal", "data": [5.0, 8.0], "modifiers": [
        {"name": "mu", "type": "normfactor", "data": null},
        {"name": "lumi", "type": "lumi", "data": null},
        {"name": "xs", "type": "normsys", "data": {"lo": 0.9, "hi": 1.12}}]},
      {"name": "bkg", "data": [50.0, 60.0], "modifiers": [
        {"name": "stat_SR", "type": "staterror", "data": [3.0, 4.0]},
        {"name": "shape", "type": "histosys", "data": {"lo_data": [48.0, 55.0], "hi_data": [53.0, 66.0]}},
        {"name": "xs", "type": "normsys", "data": {"lo": 0.95, "hi": 1.1}}]},
      {"name": "other", "data": [20.0, 30.0], "modifiers": [
        {"name": "stat_SR", "type": "staterror", "data": [2.0, 1.5]},
        {"name": "unc", "type": "shapesys", "data": [2.0, 0.0]}]}]},
    {"name": "CR", "samples": [
      {"name": "free", "data": [20.0, 30.0], "modifiers": [{"name": "free_CR", "type": "shapefactor", "data": null}]},
      {"name": "bkg", "data": [2.0, 3.0], "modifiers": [
        {"name": "xs", "type": "normsys", "data": {"lo": 0.95, "hi": 1.1}}]}]}],
   "observations": [{"name": "SR", "data": [78.0, 101.0]}, {"name": "CR", "data": [25.0, 28.0]}],
   "measurements": [{"name": "all", "config": {"poi": "mu", "parameters": [
      {"name": "lumi", "auxdata": [1.0], "sigmas": [0.02], "bounds": [[0.5, 1.5]], "inits": [1.0]},
      {"name": "mu", "bounds": [[0.0, 20.0]], "inits": [1.5]},
      {"name": "shape", "fixed": true}]}}],
   "version": "1.0.0"}
  """

/// A channel of one sample with modifiers, as HS3.
func channel(
  _ modifiers: String, errors: String = "", distributions: String = "", parameters: String = "",
  likelihood: String = "", functions: String = "[]"
) -> String {
  """
  {"metadata": {"hs3_version": "0.2"}, "functions": \(functions),
   "distributions": [{"name": "model_A", "type": "histfactory_dist", "samples": [
     {"name": "b", "data": {"contents": [50, 60]\(errors)}, "modifiers": [
       {"name": "mu", "type": "normfactor", "parameter": "mu"}, \(modifiers)]}]}\(distributions)],
   "data": [{"name": "d", "type": "binned", "contents": [60, 95], "axes": []}],
   "likelihoods": [{"name": "L", "distributions": ["model_A"], "data": ["d"]\(likelihood)}],
   "domains": [{"name": "D", "type": "product_domain", "axes": [{"name": "mu", "min": 0, "max": 5}]}],
   "parameter_points": [{"name": "P", "parameters": [{"name": "mu", "value": 1}\(parameters)]}],
   "analyses": [{"name": "A", "likelihood": "L", "domains": ["D"], "parameters_of_interest": ["mu"]}]}
  """
}
