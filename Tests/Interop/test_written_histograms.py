"""Histograms and graphs that Martlet writes, read by uproot and ROOT."""

import json

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uproot
from boost_histogram.serialization import to_uhi

from test_histograms import axis_of, values_of

ROOT = pytest.importorskip("ROOT")
SEEDS = 12


def with_flow(histogram, view):
    """The cells with both flow bins of each axis, empty where the axis has none."""
    pads = [(0 if axis.traits.underflow else 1, 0 if axis.traits.overflow else 1) for axis in histogram.axes]
    return np.pad(view, pads)


def test_histograms(probe, tmp_path, seed):
    rng = np.random.default_rng(seed)
    axes = [axis_of(rng)[0] for _ in range(rng.integers(1, 4))]
    axes = axes[:1] + [bh.axis.Regular(4, -1, 1), bh.axis.Variable([0, 1, 5])][: len(axes) - 1]
    storage = [bh.storage.Int64(), bh.storage.Double(), bh.storage.Weight()][rng.integers(3)]
    histogram = bh.Histogram(*axes, storage=storage)
    columns = [values_of(rng, axis, 3000) for axis in axes]
    weights = None if isinstance(storage, bh.storage.Int64) else rng.uniform(0, 2, 3000)
    histogram.fill(*columns, weight=weights)
    path = tmp_path / "h.root"
    points = rng.normal(0, 1, (4, 20)).tolist()
    text = json.dumps(to_uhi(histogram), default=uhi.io.json.default)
    probe("write-histogram", {"file": str(path), "path": "dir/h", "text": text, "compression": "zlib:1",
                              "graph": points})

    is_weighted = isinstance(storage, bh.storage.Weight)
    values = with_flow(histogram, histogram.values(flow=True))
    with uproot.open(path) as file:
        found = file["dir/h"]
        assert np.array_equal(found.values(flow=True), values)
        if is_weighted:
            assert np.array_equal(found.variances(flow=True), with_flow(histogram, histogram.variances(flow=True)))
        for axis, name in zip(axes, ["xaxis", "yaxis", "zaxis"]):
            assert np.allclose(file["dir/h"].member("f" + name.capitalize()).edges(), axis.edges, rtol=1e-12)

    file = ROOT.TFile(str(path))
    found = file.Get("dir/h")
    assert found.ClassName() == f"TH{len(axes)}D"
    assert found.GetSumw2N() == (values.size if is_weighted else 0)
    assert np.array_equal([found.GetBinContent(i) for i in range(values.size)], values.ravel(order="F"))
    centre = found.GetMean()
    inner = values[tuple(slice(1, -1) for _ in axes)]
    by_first = inner.sum(axis=tuple(range(1, inner.ndim)))
    assert np.isclose(centre, np.sum(axes[0].centers * by_first) / np.sum(by_first) if by_first.sum() else 0)
    for name, errors in [("g", None), ("ge", "GetErrorY"), ("ga", "GetErrorYhigh")]:
        graph = file.Get(name)
        assert [graph.GetPointX(i) for i in range(20)] == points[0]
        assert [graph.GetPointY(i) for i in range(20)] == points[1]
        if errors:
            assert [getattr(graph, errors)(i) for i in range(20)] == points[3]
    file.Close()
