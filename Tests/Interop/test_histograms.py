"""Fills agree with boost-histogram, and UHI JSON goes both ways."""

import json

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uhi.schema
from boost_histogram.serialization import from_uhi, to_uhi

from comparison import words

SEEDS = 12
STORAGES = {"int": bh.storage.Int64(), "double": bh.storage.Double(), "weighted": bh.storage.Weight()}


def axis_of(rng):
    """A random axis as boost-histogram has it, and as the probe is asked for it."""
    count = int(rng.integers(1, 60))
    underflow, overflow = (bool(x) for x in rng.random(2) < 0.8)
    scale = 10.0 ** rng.integers(-6, 6)
    flow = {"underflow": underflow, "overflow": overflow}
    if rng.random() < 0.5:
        low = rng.normal() * scale
        high = low + rng.uniform(0.1, 10) * scale
        return bh.axis.Regular(count, low, high, **flow), {"edges": [low, high], "count": count, **flow}
    edges = np.unique(rng.normal(0, scale, count + 1))
    return bh.axis.Variable(edges, **flow), {"edges": edges.tolist(), **flow}


def values_of(rng, axis, entries):
    """Values inside and outside of the axis, on its edges and next to them, infinite and NaN."""
    edges = axis.edges
    spread = (edges[-1] - edges[0]) * 0.3
    values = rng.uniform(edges[0] - spread, edges[-1] + spread, entries)
    chosen = rng.random(entries) < 0.2
    values[chosen] = rng.choice(edges, chosen.sum())
    for direction in [-np.inf, np.inf]:
        chosen = rng.random(entries) < 0.05
        values[chosen] = np.nextafter(rng.choice(edges, chosen.sum()), direction)
    for odd in [np.nan, np.inf, -np.inf, 0.0, -0.0, 1e308]:
        values[rng.integers(entries)] = odd
    return values


def parsed(text):
    """JSON of ours, held against uhi's schema, through boost-histogram's reader."""
    uhi.schema.validate_histogram(json.loads(text))
    return bh.Histogram(from_uhi(json.loads(text, object_hook=uhi.io.json.object_hook)))


def assert_equal(found, expected, tolerance=0):
    assert found.axes == expected.axes
    assert found.storage_type is expected.storage_type
    np.testing.assert_allclose(
        found.values(flow=True), expected.values(flow=True), rtol=0, atol=tolerance)
    if expected.storage_type is bh.storage.Weight:
        np.testing.assert_allclose(
            found.variances(flow=True), expected.variances(flow=True), rtol=1e-12 if tolerance else 0)


@pytest.mark.parametrize("storage", STORAGES)
def test_fills(probe, seed, storage):
    rng = np.random.default_rng(seed)
    axes, requests = zip(*[axis_of(rng) for _ in range(rng.integers(1, 4))])
    entries = int(rng.integers(1, 20_000))
    columns = [values_of(rng, axis, entries) for axis in axes]
    weights = rng.normal(0.5, 1, entries) if storage != "int" and rng.random() < 0.7 else None
    expected = bh.Histogram(*axes, storage=STORAGES[storage])
    expected.fill(*columns, weight=weights)

    found = probe("fill", {
        "axes": requests, "storage": storage, "columns": [words(column) for column in columns],
        "weights": None if weights is None else words(weights), "workers": int(rng.integers(1, 4))})

    assert set(found) == ({"erased", "columns", "single"} if len(axes) == 1 else {"erased"})
    # The order of summation differs, and so may the last digits of sums of weights.
    tolerance = 0 if weights is None else 1e-13 * np.abs(weights).sum()
    for text in found.values():
        assert_equal(parsed(text), expected, tolerance)


def test_workers(probe, seed):
    rng = np.random.default_rng(seed)
    axis, request = axis_of(rng)
    column, weights = values_of(rng, axis, 150_000), rng.uniform(0, 2, 150_000)
    expected = bh.Histogram(axis, storage=bh.storage.Weight()).fill(column, weight=weights)
    question = {"axes": [request], "storage": "weighted", "columns": [words(column)],
                "weights": words(weights)}
    one, many = (probe("fill", {**question, "workers": workers}) for workers in [1, 4])
    assert one == many
    for text in one.values():
        assert_equal(parsed(text), expected, 1e-13 * weights.sum())


test_workers.SEEDS = 2


@pytest.mark.parametrize("storage", STORAGES)
def test_reading(probe, seed, storage):
    rng = np.random.default_rng(seed)
    axes = [axis_of(rng)[0] for _ in range(rng.integers(1, 4))]
    axes[0].__dict__.update(name="m", label="m [GeV] √s", run=7, scale=0.5, calibrated=True)
    expected = bh.Histogram(*axes, storage=STORAGES[storage])
    content = rng.normal(0, 1e3, expected.view(flow=True).shape)
    if storage == "weighted":
        expected.view(flow=True).value = content
        expected.view(flow=True).variance = content**2
    else:
        expected.view(flow=True)[...] = np.round(content) if storage == "int" else content
    text = json.dumps(to_uhi(expected), default=uhi.io.json.default)

    read = probe("uhi", {"text": text})

    assert [np.array(edges).tolist() for edges in read["edges"]] == [a.edges.tolist() for a in axes]
    assert read["values"] == expected.values(flow=True).ravel().tolist()
    if storage != "double":
        assert read["variances"] == expected.variances(flow=True).ravel().tolist()
    assert_equal(parsed(read["again"]), expected)
