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
CODECS = {"zstd": uproot.ZSTD(5), "zlib": uproot.ZLIB(1)}


def events():
    """4 scalar and 4 jagged float columns; 5 muons per event in the mean."""
    rng = np.random.default_rng(1)
    counts = rng.poisson(5, EVENTS)
    scalars = {name: rng.exponential(30, EVENTS).astype(np.float32) for name in SCALARS}
    muons = {name: rng.normal(0, 10, counts.sum()).astype(np.float32) for name in MUONS}
    return counts, scalars, muons


def large_baskets(path, codec):
    """A tree of 8 baskets per branch, written by uproot."""
    counts, columns, muons = events()
    columns["Muon"] = ak.zip({name: ak.unflatten(array, counts) for name, array in muons.items()})
    types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
    with uproot.recreate(path, compression=codec) as file:
        file.mktree("Events", types)
        for start in range(0, EVENTS, 50_000):
            file["Events"].extend({name: array[start : start + 50_000] for name, array in columns.items()})


def default_baskets(path, codec):
    """The same tree, as ROOT writes it unless told otherwise: 38 and 260 baskets per branch."""
    import ROOT

    counts, scalars, muons = events()
    starts = np.concatenate([[0], np.cumsum(counts)])
    number = array("i", [0])
    one = {name: array("f", [0]) for name in scalars}
    some = {name: array("f", [0] * int(counts.max())) for name in muons}
    file = ROOT.TFile(str(path), "RECREATE", "", codec.code)
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


def values(folder):
    rng = np.random.default_rng(3)
    rng.normal(0, 1, 4_000_000).tofile(folder / "normal.f64")
    signal, background = rng.normal(5, 0.5, 30_000), rng.exponential(4, 200_000)
    background = background[background < 10][:70_000]
    rng.permutation(np.concatenate([signal, background])).tofile(folder / "mixture.f64")


def make():
    if (FOLDER / "done").exists():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, codec in CODECS.items():
        large_baskets(FOLDER / f"large-{name}.root", codec)
        default_baskets(FOLDER / f"default-{name}.root", codec)
    muons(FOLDER)
    values(FOLDER)
    records.pythia(FOLDER)
    records.les_houches(FOLDER)
    (FOLDER / "done").touch()
