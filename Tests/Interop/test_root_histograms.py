"""Histograms that ROOT and uproot write are the same when `hep read` prints them as UHI JSON."""

import json

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uproot
from boost_histogram.serialization import from_uhi

SEEDS = 6


def histogram_of(hep, file, path):
    """What `hep read` prints, through uhi's own reader."""
    done = hep.run("read", file, path)
    assert done.returncode == 0, done.stderr
    return bh.Histogram(from_uhi(json.loads(done.stdout, object_hook=uhi.io.json.object_hook)))


def assert_equal(found, expected):
    assert len(found.axes) == len(expected.axes)
    for ours, theirs in zip(found.axes, expected.axes):
        np.testing.assert_allclose(ours.edges, theirs.edges, rtol=1e-14, atol=1e-300)
    np.testing.assert_array_equal(found.values(flow=True), expected.values(flow=True))
    if expected.storage_type is bh.storage.Weight:
        np.testing.assert_array_equal(found.variances(flow=True), expected.variances(flow=True))


ROOT = pytest.importorskip("ROOT")


def axis_of(rng):
    """Arguments of a ROOT axis, uniform or variable, that the values reach beyond."""
    bins = int(rng.integers(1, 40))
    if rng.random() < 0.5:
        return [bins, -1.0, 1.5]
    return [bins, np.sort(rng.uniform(-1, 1.5, bins + 1))]


@pytest.mark.parametrize("kind", ["TH1D", "TH1F", "TH1I", "TH1S", "TH2D", "TH2F", "TH3D"])
def test_root_histograms(hep, tmp_path, seed, kind):
    rng = np.random.default_rng(seed)
    dimension = int(kind[2])
    arguments = [part for _ in range(dimension) for part in axis_of(rng)]
    if dimension == 3:  # ROOT takes edges for all three axes or for none
        arguments = [part for _ in range(3) for part in [int(rng.integers(1, 9)), -1.0, 1.5]]
    path = str(tmp_path / "histograms.root")
    file = ROOT.TFile(path, "RECREATE")
    file.mkdir("deep").cd()
    histogram = getattr(ROOT, kind)("h", "a title;x [GeV];y", *arguments)
    weighted = kind[3] in "DF" and rng.random() < 0.5
    if weighted:
        histogram.Sumw2()
    for values in rng.normal(0, 1, (500, dimension)):
        histogram.Fill(*values.tolist(), *([float(rng.uniform(0, 2))] if weighted else []))
    histogram.Write()
    file.Close()
    with uproot.open(path) as file:
        assert_equal(histogram_of(hep, path, "deep/h"), file["deep/h"].to_boost())


def test_uproot_histograms(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    storage = [bh.storage.Double(), bh.storage.Weight()][rng.integers(2)]
    histogram = bh.Histogram(
        bh.axis.Regular(int(rng.integers(1, 50)), -2, 2), bh.axis.Variable(np.sort(rng.uniform(-2, 2, 8))),
        storage=storage)
    histogram.fill(*rng.normal(0, 1, (2, 1000)), weight=rng.uniform(0, 2, 1000))
    path = tmp_path / "histograms.root"
    with uproot.recreate(path) as file:
        file["h"] = histogram
    with uproot.open(path) as file:
        assert_equal(histogram_of(hep, path, "h"), file["h"].to_boost())
