"""Tests, intervals and archives against ROOT, hist, NumPy and uhi."""

import base64
import ctypes
import io
import json
import zipfile

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uhi.io.zip
from boost_histogram.serialization import from_uhi, to_uhi

SEEDS = 8


def text_of(histogram):
    return json.dumps(to_uhi(histogram), default=uhi.io.json.default)


def two(rng, weighted):
    """Two histograms of one axis, each weighted or not."""
    axis = bh.axis.Regular(int(rng.integers(3, 40)), -2, 2)
    histograms = []
    for is_weighted in weighted:
        h = bh.Histogram(axis, storage=bh.storage.Weight() if is_weighted else bh.storage.Int64())
        values = np.concatenate([rng.normal(rng.normal(0, 0.1), 1, int(rng.integers(100, 5000))), axis.centers])
        histograms.append(h.fill(values, weight=rng.uniform(0.5, 2, values.size) if is_weighted else None))
    return histograms


def in_root(histogram, name):
    import ROOT

    h = ROOT.TH1D(name, "", histogram.axes[0].size, -2, 2)
    h.SetDirectory(ROOT.nullptr)
    weighted = histogram.storage_type is bh.storage.Weight
    if weighted:
        h.Sumw2()
    for i, value in enumerate(histogram.values()):
        h.SetBinContent(i + 1, float(value))
        if weighted:
            h.SetBinError(i + 1, float(np.sqrt(histogram.variances()[i])))
    return h


@pytest.mark.parametrize("weighted", [(False, False), (False, True), (True, True)])
def test_against_root(probe, seed, weighted):
    rng = np.random.default_rng(seed)
    ours = two(rng, weighted)
    found = probe("compare", {"left": text_of(ours[0]), "right": text_of(ours[1])})
    first, second = in_root(ours[0], "first"), in_root(ours[1], "second")
    chi, freedom, good = ctypes.c_double(), ctypes.c_int(), ctypes.c_int()
    option = "".join("W" if one else "U" for one in weighted)
    p = first.Chi2TestX(second, chi, freedom, good, option)
    np.testing.assert_allclose(found["chiSquared"], [chi.value, freedom.value, p], rtol=1e-7, atol=1e-12)
    distance, p = first.KolmogorovTest(second, "M"), first.KolmogorovTest(second)
    np.testing.assert_allclose(found["kolmogorov"], [distance, 0, p], rtol=1e-6, atol=1e-8)


@pytest.mark.filterwarnings("ignore:p-value")
def test_anderson_darling(probe, seed):
    """SciPy has the same treatment of ties, and p-values between 0.001 and 0.25 from a table."""
    from scipy.stats import anderson_ksamp

    ours = two(np.random.default_rng(seed), (False, False))
    found = probe("compare", {"left": text_of(ours[0]), "right": text_of(ours[1])})["andersonDarling"]
    counts = [h.values().astype(int) for h in ours]
    expected = anderson_ksamp([np.repeat(np.arange(c.size), c) for c in counts], midrank=True)
    if 0.0011 < expected.pvalue < 0.249:
        assert found[2] == pytest.approx(expected.pvalue, rel=0.05)
    elif expected.pvalue >= 0.249:
        assert found[2] > 0.24
    else:
        assert found[2] < 0.0012
    assert np.sign(found[0] - 1) == np.sign(expected.statistic)


def test_intervals(probe, seed):
    from hist.intervals import poisson_interval, ratio_uncertainty

    rng = np.random.default_rng(seed)
    axis = bh.axis.Integer(0, 30, underflow=False, overflow=False)
    all_, passed = (bh.Histogram(axis, storage=bh.storage.Int64()) for _ in range(2))
    all_[...] = rng.integers(1, 10 ** int(rng.integers(1, 6)), 30)
    passed[...] = rng.binomial(all_.values().astype(int), rng.random(30))

    found = probe("compare", {"left": text_of(passed), "right": text_of(all_)})

    above, below = passed.values(), all_.values()
    np.testing.assert_allclose(np.array(found["counts"]).T, poisson_interval(above), rtol=1e-9)
    for key, kind in [("efficiency", "efficiency"), ("poisson", "poisson-ratio")]:
        errors = ratio_uncertainty(above, below, kind)
        ends = np.array(found[key]).T
        np.testing.assert_allclose(np.abs(ends - above / below), errors, rtol=1e-7, atol=1e-12)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_archives(probe, seed, compression):
    rng = np.random.default_rng(seed)
    storages = [bh.storage.Int64(), bh.storage.Double(), bh.storage.Weight(), bh.storage.Mean(), bh.storage.WeightedMean()]
    histograms = {}
    for i, storage in enumerate(storages):
        h = bh.Histogram(bh.axis.Regular(4, 0, 1), bh.axis.Variable([0, 1, 3]), storage=storage)
        count = int(rng.integers(50, 500))
        sample = {"sample": rng.normal(size=count)} if i > 2 else {}
        histograms[f"h{i}"] = h.fill(rng.normal(size=count), rng.uniform(-1, 4, count), **sample)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, h in histograms.items():
            uhi.io.zip.write(file, name, h)

    answer = probe("archive", {"zip": base64.b64encode(buffer.getvalue()).decode()})

    with zipfile.ZipFile(io.BytesIO(base64.b64decode(answer["zip"]))) as file:
        assert file.testzip() is None
        for name, h in histograms.items():
            found = bh.Histogram(from_uhi(uhi.io.zip.read(file, name)))
            assert found.axes == h.axes and found.storage_type is h.storage_type
            np.testing.assert_allclose(found.values(flow=True), h.values(flow=True), rtol=1e-13)
            text = json.loads(answer["texts"][name], object_hook=uhi.io.json.object_hook)
            np.testing.assert_allclose(bh.Histogram(from_uhi(text)).values(flow=True), h.values(flow=True), rtol=1e-13)
            arrays = np.load(io.BytesIO(base64.b64decode(answer["npz"][name])))
            np.testing.assert_allclose(arrays["values"], h.values(flow=True), rtol=1e-13)
            np.testing.assert_array_equal(arrays["edges_1"], h.axes[1].edges)


test_archives.SEEDS = 2
