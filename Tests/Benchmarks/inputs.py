"""Make the inputs of the benchmarks, once, in .build/inputs."""

from array import array
from pathlib import Path

import awkward as ak
import numpy as np
import uproot

import records

FOLDER = Path(__file__).resolve().parent / ".build" / "inputs"
EVENTS = 400_000
SCALARS = ["MET_pt", "MET_phi", "HT", "weight"]
MUONS = ["pt", "eta", "phi", "mass"]
CODECS = {
    "none": None, "lz4": uproot.LZ4(4), "zstd": uproot.ZSTD(5), "zlib": uproot.ZLIB(1), "lzma": uproot.LZMA(7),
}
NTUPLE_CODECS = {"none": 0, "lz4": 404, "zstd": 505}
SHAPES = {"nested": 100_000, "strings": 100_000, "objects": 20_000}


def events(number=EVENTS):
    """4 scalar and 4 jagged float columns; 5 muons per event in the mean."""
    rng = np.random.default_rng(1)
    counts = rng.poisson(5, number)
    scalars = {name: rng.exponential(30, number).astype(np.float32) for name in SCALARS}
    muons = {name: rng.normal(0, 10, counts.sum()).astype(np.float32) for name in MUONS}
    return counts, scalars, muons


def large_baskets(path, codec, number=EVENTS):
    """A tree of one basket per branch and 50 000 entries, written by uproot."""
    counts, columns, muons = events(number)
    columns["Muon"] = ak.zip({name: ak.unflatten(array, counts) for name, array in muons.items()})
    types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
    with uproot.recreate(path, compression=codec) as file:
        file.mktree("Events", types)
        for start in range(0, number, 50_000):
            file["Events"].extend({name: array[start : start + 50_000] for name, array in columns.items()})


def default_baskets(path, codec):
    """The same tree, as ROOT writes it unless told otherwise: 38 and 260 baskets per branch."""
    import ROOT

    counts, scalars, muons = events()
    starts = np.concatenate([[0], np.cumsum(counts)])
    number = array("i", [0])
    one = {name: array("f", [0]) for name in scalars}
    some = {name: array("f", [0] * int(counts.max())) for name in muons}
    file = ROOT.TFile(str(path), "RECREATE", "", codec.code if codec else 0)
    tree = ROOT.TTree("Events", "Events")
    for name in scalars:
        tree.Branch(name, one[name], name + "/F")
    tree.Branch("nMuon", number, "nMuon/I")
    for name in muons:
        tree.Branch("Muon_" + name, some[name], f"Muon_{name}[nMuon]/F")
    for event in range(EVENTS):
        number[0] = counts[event]
        for name, column in scalars.items():
            one[name][0] = column[event]
        for name, column in muons.items():
            memoryview(some[name])[: counts[event]] = memoryview(column[starts[event] : starts[event + 1]])
        tree.Fill()
    tree.Write()
    file.Close()


def many_branches(path, codec):
    """A tree of 10 000 branches with 10 entries each, as ROOT writes it."""
    import ROOT

    values = array("f", [0] * 10_000)
    file = ROOT.TFile(str(path), "RECREATE", "", codec.code)
    tree = ROOT.TTree("Events", "Events")
    for place in range(10_000):
        tree.Branch(f"branch{place}", memoryview(values)[place:], f"branch{place}/F")
    for _ in range(10):
        tree.Fill()
    tree.Write()
    file.Close()


NTUPLE = """
void write_ntuple(const char *path, int codec, int events, float **scalars, float **muons, const long *counts) {
  auto model = ROOT::RNTupleModel::Create();
  std::vector<std::shared_ptr<float>> one;
  std::vector<std::shared_ptr<std::vector<float>>> some;
  for (auto name : {"MET_pt", "MET_phi", "HT", "weight"}) one.push_back(model->MakeField<float>(name));
  auto number = model->MakeField<int>("nMuon");
  for (auto name : {"Muon_pt", "Muon_eta", "Muon_phi", "Muon_mass"})
    some.push_back(model->MakeField<std::vector<float>>(name));
  ROOT::RNTupleWriteOptions options;
  options.SetCompression(codec);
  auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "Events", path, options);
  for (long event = 0, first = 0; event < events; first += counts[event++]) {
    *number = counts[event];
    for (int i = 0; i < 4; ++i) {
      *one[i] = scalars[i][event];
      some[i]->assign(muons[i] + first, muons[i] + first + counts[event]);
    }
    writer->Fill();
  }
}
"""


def ntuple(path, codec):
    """The same events as an RNTuple, as ROOT writes it unless told otherwise."""
    import ROOT

    if not hasattr(ROOT, "write_ntuple"):
        ROOT.gInterpreter.Declare("#include <ROOT/RNTupleModel.hxx>\n#include <ROOT/RNTupleWriter.hxx>\n" + NTUPLE)
    counts, scalars, muons = events()
    pointers = [ROOT.std.vector["float*"](list(columns.values())) for columns in (scalars, muons)]
    ROOT.write_ntuple(str(path), codec, EVENTS, pointers[0].data(), pointers[1].data(), counts)


def shapes(folder, names):
    """Trees of nested lists, of strings and of whole objects, as ROOT writes them; see shapes.C."""
    import tempfile

    import ROOT

    with tempfile.TemporaryDirectory() as build:
        ROOT.gSystem.SetBuildDir(build, True)
        ROOT.gROOT.LoadMacro(str(Path(__file__).with_name("shapes.C")) + "+O")
        for name in names:
            getattr(ROOT, "write_" + name)(str(folder / f"{name}.root"), SHAPES[name])


def muons(folder):
    """1 million events of muons as raw float32 columns with int64 offsets."""
    rng = np.random.default_rng(2)
    counts = rng.poisson(2.5, 1_000_000)
    total = counts.sum()
    np.concatenate([[0], np.cumsum(counts)]).astype(np.int64).tofile(folder / "offsets.i64")
    rng.exponential(25, total).astype(np.float32).tofile(folder / "pt.f32")
    rng.uniform(-2.4, 2.4, total).astype(np.float32).tofile(folder / "eta.f32")
    rng.uniform(-np.pi, np.pi, total).astype(np.float32).tofile(folder / "phi.f32")
    np.full(total, 0.10566, np.float32).tofile(folder / "mass.f32")


def momenta(folder):
    """1 million pairs of momenta as raw float64 columns."""
    rng = np.random.default_rng(4)
    for number in [1, 2]:
        rng.exponential(40, 1_000_000).tofile(folder / f"pt{number}.f64")
        rng.normal(0, 1.5, 1_000_000).tofile(folder / f"eta{number}.f64")
        rng.uniform(-np.pi, np.pi, 1_000_000).tofile(folder / f"phi{number}.f64")
        rng.uniform(0.1, 20, 1_000_000).tofile(folder / f"mass{number}.f64")


def adl(folder, number=1_000_000):
    """A million events with as many leptons and jets as the CMS open data that the ADL queries run on."""
    rng = np.random.default_rng(5)

    def collection(counts, scale, threshold, mass, more):
        total = counts.sum()
        fields = {
            "pt": threshold + rng.exponential(scale, total), "eta": rng.uniform(-2.4, 2.4, total),
            "phi": rng.uniform(-np.pi, np.pi, total), "mass": mass(total), **more(total)}
        return ak.zip({
            name: ak.unflatten(field.astype(np.int32 if name == "charge" else np.float32), counts)
            for name, field in fields.items()})

    def charge(total):
        return {"charge": rng.choice([-1, 1], total)}

    columns = {
        "MET_pt": rng.gamma(2.5, 12, number).astype(np.float32),
        "MET_phi": rng.uniform(-np.pi, np.pi, number).astype(np.float32),
        "Muon": collection(1 + rng.poisson(0.33, number), 22, 3, lambda n: np.full(n, 0.10565837), charge),
        "Electron": collection(rng.poisson(0.2, number), 15, 5, lambda n: np.full(n, 0.000511), charge),
        "Jet": collection(rng.negative_binomial(1.7, 0.5, number), 20, 15, lambda n: 3 + rng.exponential(4, n),
                          lambda n: {"btag": rng.uniform(0, 1, n)}),
    }
    types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
    with uproot.recreate(folder / "adl.root", compression=None) as file:
        file.mktree("Events", types)
        for start in range(0, number, 100_000):
            file["Events"].extend({name: array[start : start + 100_000] for name, array in columns.items()})


def particles(folder):
    """Numbers of particles, and the decay file that comes with decaylanguage."""
    from decaylanguage import data
    from particle import Particle

    numbers = np.array([int(particle.pdgid) for particle in Particle.all()], np.int32)
    np.random.default_rng(6).choice(numbers, 100_000).tofile(folder / "pdgids.i32")
    (folder / "decays.dec").write_bytes((data.basepath / "DECAY_LHCB.DEC").read_bytes())


def values(folder):
    rng = np.random.default_rng(3)
    rng.normal(0, 1, 4_000_000).tofile(folder / "normal.f64")
    signal, background = rng.normal(5, 0.5, 30_000), rng.exponential(4, 200_000)
    background = background[background < 10][:70_000]
    rng.permutation(np.concatenate([signal, background])).tofile(folder / "mixture.f64")


def fit_columns(folder):
    """A million events of the same mixture, and counts with three templates in 100 bins."""
    rng = np.random.default_rng(11)
    signal, background = rng.normal(5, 0.5, 300_000), rng.exponential(4, 2_000_000)
    background = background[background < 10][:700_000]
    rng.permutation(np.concatenate([signal, background])).tofile(folder / "mixture-1m.f64")
    x = np.linspace(0.05, 9.95, 100)
    shapes = np.array([np.exp(-x / 4), np.exp(-(x - 3) ** 2), np.exp(-(x - 6) ** 2 / 0.5)])
    shapes /= shapes.sum(axis=1, keepdims=True)
    templates = rng.poisson(4000 * shapes)
    counts = rng.poisson(np.array([6000, 2500, 1500]) @ shapes)
    np.vstack([counts, templates]).astype(float).tofile(folder / "templates.f64")


def missing(name):
    return not (FOLDER / name).exists()


def make():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, codec in CODECS.items():
        if missing(f"large-{name}.root"):
            large_baskets(FOLDER / f"large-{name}.root", codec)
        if missing(f"default-{name}.root"):
            default_baskets(FOLDER / f"default-{name}.root", codec)
    for name, codec in NTUPLE_CODECS.items():
        if missing(f"ntuple-{name}.root"):
            ntuple(FOLDER / f"ntuple-{name}.root", codec)
    if missing("long-zstd.root"):
        large_baskets(FOLDER / "long-zstd.root", CODECS["zstd"], 2_000_000)
    if wanted := [name for name in SHAPES if missing(f"{name}.root")]:
        shapes(FOLDER, wanted)
    if missing("branches.root"):
        many_branches(FOLDER / "branches.root", CODECS["zstd"])
    if missing("offsets.i64"):
        muons(FOLDER)
    if missing("normal.f64"):
        values(FOLDER)
    if missing("templates.f64"):
        fit_columns(FOLDER)
    if missing("pt1.f64"):
        momenta(FOLDER)
    if missing("pdgids.i32"):
        particles(FOLDER)
    if missing("adl.root"):
        adl(FOLDER)
    if missing("done"):
        records.pythia(FOLDER)
        records.les_houches(FOLDER)
        (FOLDER / "done").touch()
