"""Documents of HS3 against ROOT: channels of HistFactory and densities, written by either side."""

import json

import numpy as np
import pyhf
import pytest

from workspaces import point, workspace

ROOT = pytest.importorskip("ROOT")
ROOT.RooMsgService.instance().setGlobalKillBelow(ROOT.RooFit.ERROR)

SEEDS = 4


class Likelihood:
    """What ROOT makes of a document: -ln L as a function of its parameters."""

    def __init__(self, text, data):
        self.space = ROOT.RooWorkspace("w")
        assert ROOT.RooJSONFactoryWSTool(self.space).importJSONfromString(text)
        config = next(o for o in self.space.allGenericObjects() if o.InheritsFrom("RooStats::ModelConfig"))
        observables = config.GetGlobalObservables()
        options = [ROOT.RooFit.GlobalObservables(observables)] if observables else []
        self.nll = config.GetPdf().createNLL(self.space.data(data), *options)
        self.start = {v.GetName(): v.getVal() for v in self.space.allVars()}

    def __call__(self, values):
        for name, value in {**self.start, **values}.items():
            self.space.var(name).setVal(value)
        return self.nll.getVal()


def places(rng, model, count):
    """The start and points around it, at which fixed parameters stay where they are."""
    start, fixed = model.config.suggested_init(), model.config.suggested_fixed()
    moved = [point(rng, model) for _ in range(count)]
    return [start, *([s if f else v for s, f, v in zip(start, fixed, values)] for values in moved)]


def names_in_document(names):
    """The names of pyhf's parameters, name[3] for instance, as they stand in a document."""
    return [f"gamma_{name.replace('[', '_bin_').rstrip(']')}" if "[" in name else name for name in names]


# Factors interpolated by code 0 or 2 are added in ROOT and multiplied here, in pyhf and in the standard.
@pytest.mark.parametrize("codes", [("4", "4p"), ("1", "4p")])
def test_workspaces_that_we_write(probe, seed, codes):
    rng = np.random.default_rng(seed)
    spec = workspace(rng)
    model = pyhf.Workspace(spec).model()
    document = probe("hs3-workspace", {"text": json.dumps(spec), "isHS3": False, "normsys": codes[0],
                                       "histosys": codes[1]})["text"]
    points = places(rng, model, 4)
    root = Likelihood(document, "obsData")
    names = names_in_document(model.config.par_names)
    own = probe("histfactory", {"workspace": json.dumps(spec), "patches": [], "points": points,
                                "normsys": codes[0], "histosys": codes[1], "mu": None})["logpdf"]
    theirs = [root(dict(zip(names, values))) for values in points]
    np.testing.assert_allclose(np.diff(theirs), -np.diff(own), rtol=1e-8, atol=1e-7)
    if codes == ("4", "4p"):
        data = pyhf.Workspace(spec).data(model)
        third = [float(model.logpdf(values, data)[0]) for values in points]
        np.testing.assert_allclose(np.diff(theirs), -np.diff(third), rtol=1e-8, atol=1e-7)


def test_workspaces_come_back(probe, seed):
    """There and back again, through our form and through ROOT's."""
    rng = np.random.default_rng(seed)
    spec = workspace(rng)
    written = probe("hs3-workspace", {"text": json.dumps(spec), "isHS3": False})
    model = pyhf.Workspace(spec).model()
    points = places(rng, model, 3)
    ask = {"patches": [], "points": points, "normsys": "4", "histosys": "4p", "mu": None}
    own = probe("histfactory", {"workspace": json.dumps(spec), **ask})
    back = probe("hs3-workspace", {"text": written["text"], "isHS3": True})["text"]
    again = probe("histfactory", {"workspace": back, **ask})
    for key in ("names", "starts", "fixed"):
        assert again[key] == own[key]
    np.testing.assert_allclose(again["logpdf"], own["logpdf"], rtol=1e-12)
    # ROOT reads ours and writes it anew, with other names for sets of parameters, perhaps. It cannot write
    # the free factors by bin that it has read.
    if "shapefactor" in json.dumps(spec):
        return
    space = ROOT.RooWorkspace("w")
    tool = ROOT.RooJSONFactoryWSTool(space)
    assert tool.importJSONfromString(written["text"])
    text = str(ROOT.RooJSONFactoryWSTool(space).exportJSONtoString())
    document_points = [dict(zip(names_in_document(own["names"]), values)) for values in points]
    root = Likelihood(written["text"], "obsData")
    theirs = probe("hs3-cost", {"document": text, "points": [renamed(p, probe, text) for p in document_points]})
    np.testing.assert_allclose(
        np.diff(theirs["values"]), np.diff([root(p) for p in document_points]), rtol=1e-8, atol=1e-7)


def renamed(values, probe, text):
    """Values under the names that our reading of a document gives to the parameters."""
    names = probe("hs3-cost", {"document": text, "points": []})["names"]
    result = {}
    for name, value in values.items():
        if name in names:
            result[name] = value
            continue
        start, _, place = name.rpartition("_bin_")
        own = next(n for n in (f"{start}[{place}]", f"{start.removeprefix('gamma_')}[{place}]") if n in names)
        result[own] = value
    return result


def measurement(rng, folder, stat):
    """A measurement made with ROOT's own HistFactory: every kind of systematic uncertainty."""
    factory = ROOT.RooStats.HistFactory
    made = factory.Measurement("meas", "meas")
    made.SetOutputFilePrefix(str(folder / "out"))
    made.AddPOI("mu")
    made.SetLumi(1.0)
    made.SetLumiRelErr(float(rng.uniform(0.01, 0.05)))
    path = str(folder / "histograms.root")
    file = ROOT.TFile(path, "RECREATE")

    def histogram(name, values, errors=None):
        own = ROOT.TH1D(name, name, len(values), 0, len(values))
        for bin, value in enumerate(values):
            own.SetBinContent(bin + 1, float(value))
            own.SetBinError(bin + 1, float(errors[bin]) if errors is not None else 0)
        own.Write()
        return name

    for number in range(int(rng.integers(1, 3))):
        region, bins = f"R{number}", int(rng.integers(1, 5))
        signal, background = rng.uniform(2, 12, bins), rng.uniform(20, 90, bins)
        other = rng.uniform(10, 50, bins)
        channel = factory.Channel(region)
        channel.SetStatErrorConfig(0.0, stat)
        channel.SetData(histogram(f"data{region}", rng.poisson(background + other + signal)), path)
        sample = factory.Sample("signal", histogram(f"signal{region}", signal), path)
        sample.AddNormFactor("mu", 1, 0, 10)
        sample.AddOverallSys("xs", 0.9, 1.12)
        channel.AddSample(sample)
        sample = factory.Sample("background", histogram(
            f"background{region}", background, background * rng.uniform(0.02, 0.1, bins)), path)
        sample.ActivateStatError()
        sample.AddHistoSys("shape", histogram(f"lo{region}", background * rng.uniform(0.85, 1, bins)), path, "",
                           histogram(f"hi{region}", background * rng.uniform(1, 1.2, bins)), path, "")
        sample.AddOverallSys("xs", 0.95, 1.1)
        sample.SetNormalizeByTheory(False)
        channel.AddSample(sample)
        sample = factory.Sample("other", histogram(f"other{region}", other, other * 0.05), path)
        sample.ActivateStatError()
        sample.AddShapeSys(f"unc{region}", factory.Constraint.Poisson,
                           histogram(f"rel{region}", rng.uniform(0.05, 0.2, bins)), path)
        channel.AddSample(sample)
        made.AddChannel(channel)
    file.Close()
    made.CollectHistograms()
    return factory.MakeModelAndMeasurementFast(made)


@pytest.mark.parametrize("stat", ["Poisson", "Gauss"])
def test_workspaces_of_root(probe, seed, tmp_path, stat):
    rng = np.random.default_rng(seed)
    space = measurement(rng, tmp_path, stat)
    text = str(ROOT.RooJSONFactoryWSTool(space).exportJSONtoString())
    config = space.obj("ModelConfig")
    nll = config.GetPdf().createNLL(
        space.data("obsData"), ROOT.RooFit.GlobalObservables(config.GetGlobalObservables()))
    parameters = [*config.GetNuisanceParameters(), *config.GetParametersOfInterest()]
    start = {p.GetName(): p.getVal() for p in parameters}
    points = [start]
    for _ in range(4):
        points.append({name: value + rng.uniform(-1.5, 1.5) if value == 0 else value * rng.uniform(0.97, 1.03)
                       for name, value in start.items()})
    theirs = []
    for values in points:
        for name, value in values.items():
            space.var(name).setVal(value)
        theirs.append(nll.getVal())
    found = probe("hs3-cost", {"document": text, "points": [
        {k if k != "Lumi" else "lumi": v for k, v in renamed_lumi(p, probe, text).items()} for p in points]})
    assert found["hasGradient"]
    # ROOT writes the errors of samples with seven digits.
    np.testing.assert_allclose(np.diff(found["values"]), np.diff(theirs), rtol=1e-4, atol=1e-4)


def renamed_lumi(values, probe, text):
    own = dict(values)
    if "Lumi" in own:
        own["lumi"] = own.pop("Lumi")
    return renamed(own, probe, text)


# Densities of RooFit with what they need: the text of a model here, that of a factory there, and parameters.
DENSITIES = [
    ("gauss(m,s)", "Gaussian::f(x,m,s)", {"m": (3, 7), "s": (0.4, 2)}),
    ("exponential(c)", "Exponential::f(x,c)", {"c": (-0.8, -0.1)}),
    ("dcb(m,s,a,n,b,k)", "CrystalBall::f(x,m,s,s,a,n,b,k)",
     {"m": (4, 6), "s": (0.4, 1), "a": (0.8, 2), "n": (1.5, 5), "b": (0.8, 2), "k": (1.5, 5)}),
    ("landau(m,s)", "Landau::f(x,m,s)", {"m": (2, 4), "s": (0.3, 1)}),
    ("bifurgauss(m,s,t)", "BifurGauss::f(x,m,s,t)", {"m": (4, 6), "s": (0.4, 2), "t": (0.4, 2)}),
    ("chebyshev(a,b)", "Chebychev::f(x,{a,b})", {"a": (-0.4, 0.4), "b": (-0.3, 0.3)}),
    ("bernstein(a,b,c)", "Bernstein::f(x,{a,b,c})", {"a": (0.5, 3), "b": (0.5, 3), "c": (0.5, 3)}),
    ("polynomial(a,b)", "Polynomial::f(x,{a,b})", {"a": (0.01, 0.3), "b": (0.01, 0.1)}),
    ("lognormal(m,s)", "Lognormal::f(x,m,k)", {"m": (2, 6), "s": (0.2, 0.6)}),
    ("uniform()", "Uniform::f(x)", {}),
]
READ_ONLY = [
    ("", "ArgusBG::f(x,m,c)", {"m": (10.1, 12), "c": (-3, -0.5)}),
    ("", "EXPR::f('exp(-s*x)+m*x*x',x,m,s)", {"m": (0.01, 0.1), "s": (0.2, 2)}),
    ("", "Decay::f(x,t,GaussModel::r(x,b,s),SingleSided)", {"t": (1, 3), "b": (-0.2, 0.2), "s": (0.2, 0.6)}),
    ("", "CBShape::f(x,m,s,a,n)", {"m": (4, 6), "s": (0.4, 1), "a": (0.8, 2), "n": (1.5, 5)}),
]


def chosen(rng, ranges):
    return [{"name": name, "start": float(rng.uniform(*ends)), "lower": ends[0], "upper": ends[1]}
            for name, ends in ranges.items()]


@pytest.mark.parametrize("model, _, ranges", DENSITIES, ids=[d[1] for d in DENSITIES])
def test_densities_that_we_write(probe, seed, model, _, ranges):
    rng = np.random.default_rng(seed)
    parameters = chosen(rng, ranges)
    events = rng.uniform(0.5, 9.5, 30).tolist()
    request = {"model": f"ns*{model} + nb*uniform()", "isExtended": True, "range": [0.0, 10.0], "events": events,
               "parameters": parameters + [{"name": "ns", "start": 20, "lower": 0, "upper": 90},
                                           {"name": "nb", "start": 15, "lower": 0, "upper": 90}]}
    text = probe("hs3-model", request)["text"]
    root = Likelihood(text, "data")
    points = [{p["name"]: float(rng.uniform(p["lower"] + 0.2 * (p["upper"] - p["lower"]), p["upper"]))
               for p in request["parameters"]} for _ in range(4)]
    found = probe("hs3-cost", {"document": text, "points": points})
    tolerance = 1e-4 if "landau" in model else 1e-6
    np.testing.assert_allclose(np.diff(found["values"]), np.diff([root(p) for p in points]), rtol=tolerance,
                               atol=10 * tolerance)


@pytest.mark.parametrize("_, made, ranges", DENSITIES + READ_ONLY, ids=[d[1] for d in DENSITIES + READ_ONLY])
def test_densities_of_root(probe, seed, _, made, ranges):
    """An extended sum with a Gaussian constraint, in ROOT's words."""
    rng = np.random.default_rng(seed)
    space = ROOT.RooWorkspace("w")
    space.factory("x[0,10]")
    for p in chosen(rng, ranges):
        space.factory(f"{p['name']}[{p['start']},{p['lower']},{p['upper']}]")
    if "k" not in ranges and ",k)" in made:
        space.factory("k[1.5,1.1,2]")
    space.factory(made)
    space.factory("Exponential::g(x,e[-0.3,-2,-0.01])")
    space.factory("SUM::sum(ns[20,0,90]*f,nb[15,0,90]*g)")
    space.factory("PROD::model(sum,Gaussian::known(e,e0[-0.25],0.1))")
    space.var("e0").setConstant(True)
    x = space.var("x")
    data = ROOT.RooDataSet("data", "", ROOT.RooArgSet(x))
    for value in rng.uniform(0.5, 9.5, 30):
        x.setVal(float(value))
        data.add(ROOT.RooArgSet(x))
    getattr(space, "import")(data)
    # A ModelConfig without categories makes the exporter of ROOT 6.40 crash.
    text = json.loads(str(ROOT.RooJSONFactoryWSTool(space).exportJSONtoString()))
    text["likelihoods"] = [{"name": "L", "distributions": ["model"], "data": ["data"]}]
    nll = space.pdf("model").createNLL(space.data("data"), ROOT.RooFit.GlobalObservables(ROOT.RooArgSet(space.var("e0"))))
    free = [v for v in space.pdf("model").getParameters(ROOT.RooArgSet(x)) if not v.isConstant()]
    points, theirs = [], []
    for _ in range(4):
        values = {v.GetName(): float(rng.uniform(0.8 * v.getMin() + 0.2 * v.getMax(), v.getMax())) for v in free}
        for v in free:
            v.setVal(values[v.GetName()])
        points.append(values)
        theirs.append(nll.getVal())
    found = probe("hs3-cost", {"document": json.dumps(text), "points": points})
    tolerance = 1e-4 if "Landau" in made else 1e-6
    np.testing.assert_allclose(np.diff(found["values"]), np.diff(theirs), rtol=tolerance, atol=10 * tolerance)
