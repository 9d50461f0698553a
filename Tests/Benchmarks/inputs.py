"""Make the inputs of the benchmarks, once, in .build/inputs."""

from pathlib import Path

import awkward as ak
import numpy as np
import uproot

FOLDER = Path(__file__).resolve().parent / ".build" / "inputs"
EVENTS = 400_000
CODECS = {"zstd": uproot.ZSTD(5), "zlib": uproot.ZLIB(1)}


def tree(path, codec):
    """4 scalar and 4 jagged float branches; 5 entries per event in the mean."""
    rng = np.random.default_rng(1)
    counts = rng.poisson(5, EVENTS)
    columns = {name: rng.exponential(30, EVENTS).astype(np.float32) for name in ["MET_pt", "MET_phi", "HT", "weight"]}
    muons = {name: ak.unflatten(rng.normal(0, 10, counts.sum()).astype(np.float32), counts)
             for name in ["pt", "eta", "phi", "mass"]}
    columns["Muon"] = ak.zip(muons)
    types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
    with uproot.recreate(path, compression=codec) as file:
        file.mktree("Events", types)
        for start in range(0, EVENTS, 50_000):
            file["Events"].extend({name: array[start : start + 50_000] for name, array in columns.items()})


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
        tree(FOLDER / f"{name}.root", codec)
    muons(FOLDER)
    values(FOLDER)
    (FOLDER / "done").touch()
