"""Profiles that ROOT writes, read by `hep read`, and profiles that Martlet writes, read by ROOT."""

import json

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uproot
from boost_histogram.serialization import to_uhi

from test_root_histograms import axis_of, histogram_of

ROOT = pytest.importorskip("ROOT")
SEEDS = 4


@pytest.mark.parametrize("dimension", [1, 2, 3])
def test_root_profiles(hep, tmp_path, seed, dimension):
    rng = np.random.default_rng(seed)
    arguments = [part for _ in range(dimension) for part in axis_of(rng)]
    if dimension == 3:  # ROOT takes edges for all three axes or for none
        arguments = [part for _ in range(3) for part in [int(rng.integers(1, 6)), -1.0, 1.5]]
    path = str(tmp_path / "profiles.root")
    file = ROOT.TFile(path, "RECREATE")
    kind = "TProfile" if dimension == 1 else f"TProfile{dimension}D"
    profile = getattr(ROOT, kind)("p", "a title;x", *arguments, rng.choice(["", "s", "i", "g"]))
    weighted = rng.random() < 0.5
    for values in rng.normal(0, 1, (300, dimension + 1)):
        profile.Fill(*values.tolist(), *([float(rng.uniform(0.1, 2))] if weighted else []))
    cells = profile.GetNcells()
    means = [profile.GetBinContent(i) for i in range(cells)]
    entries = [profile.GetBinEntries(i) for i in range(cells)]
    effective = [profile.GetBinEffectiveEntries(i) for i in range(cells)]
    profile.SetErrorOption("s")
    spreads = np.array([profile.GetBinError(i) for i in range(cells)])
    profile.Write()
    file.Close()
    found = histogram_of(hep, path, "p")
    view = found.view(flow=True)
    assert np.allclose(found.values(flow=True).ravel(order="F"), means, rtol=1e-12, atol=1e-12)
    if weighted:
        assert np.allclose(view.sum_of_weights.ravel(order="F"), entries, rtol=1e-12)
        assert np.allclose(found.counts(flow=True).ravel(order="F"), effective, rtol=1e-9)
        squares = view["_sum_of_weighted_deltas_squared"].ravel(order="F")
    else:
        assert np.allclose(view.count.ravel(order="F"), entries)
        squares = view["_sum_of_deltas_squared"].ravel(order="F")
    assert np.allclose(np.nan_to_num(squares), np.array(entries) * spreads**2, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("dimension", [1, 2, 3])
@pytest.mark.parametrize("storage", [bh.storage.Mean, bh.storage.WeightedMean])
def test_written_profiles(probe, tmp_path, seed, dimension, storage):
    rng = np.random.default_rng(seed)
    axes = [bh.axis.Regular(3, -1, 1), bh.axis.Variable([-1, 0, 2]), bh.axis.Regular(2, 0, 1)][:dimension]
    histogram = bh.Histogram(*axes, storage=storage())
    weights = {"weight": rng.uniform(0.1, 2, 500)} if storage is bh.storage.WeightedMean else {}
    histogram.fill(*rng.normal(0, 1, (dimension, 500)), sample=rng.normal(3, 2, 500), **weights)
    path = tmp_path / "p.root"
    probe("write-histogram", {
        "file": str(path), "path": "dir/p", "compression": "zstd:3", "graph": rng.normal(0, 1, (4, 3)).tolist(),
        "text": json.dumps(to_uhi(histogram), default=uhi.io.json.default)})
    view = histogram.view(flow=True)
    entries = view.sum_of_weights if weights else view.count
    counts = histogram.counts(flow=True)
    squares = view["_sum_of_weighted_deltas_squared" if weights else "_sum_of_deltas_squared"]
    file = ROOT.TFile(str(path))
    found = file.Get("dir/p")
    assert found.ClassName() == ("TProfile" if dimension == 1 else f"TProfile{dimension}D")
    cells = range(found.GetNcells())
    filled = entries.ravel(order="F") > 0
    assert np.allclose([found.GetBinContent(i) for i in cells], histogram.values(flow=True).ravel(order="F"))
    assert np.allclose([found.GetBinEntries(i) for i in cells], entries.ravel(order="F"))
    spread = np.sqrt(np.maximum(squares, 0).ravel(order="F")[filled] / entries.ravel(order="F")[filled])
    errors = np.array([found.GetBinError(i) for i in cells])[filled]
    assert np.allclose(errors, spread / np.sqrt(counts.ravel(order="F")[filled]), atol=1e-7)
    file.Close()
    with uproot.open(path) as opened:
        if dimension < 3:
            assert np.allclose(opened["dir/p"].values(flow=True), histogram.values(flow=True))
