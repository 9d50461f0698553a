"""Every kind of axis and storage, filled as boost-histogram fills it."""

import json

import boost_histogram as bh
import numpy as np
import pytest
import uhi.io.json
import uhi.schema
from boost_histogram.serialization import from_uhi, to_uhi

from comparison import words

SEEDS = 16
STORAGES = {
    "int": bh.storage.Int64(), "double": bh.storage.Double(), "weighted": bh.storage.Weight(),
    "mean": bh.storage.Mean(), "weighted_mean": bh.storage.WeightedMean()}
NAMES = ["ee", "mm", "a name longer than fifteen bytes", "√s", "", "tt", "eµ"]


def regular(rng):
    low = rng.normal()
    return bh.axis.Regular(
        int(rng.integers(1, 30)), low, low + rng.uniform(0.1, 5), underflow=rng.random() < 0.8,
        overflow=rng.random() < 0.8)


def growing(rng):
    low = rng.integers(-3, 3)
    return bh.axis.Regular(int(rng.integers(1, 9)), low, low + 2.0 ** rng.integers(0, 4), growth=True)


def circular(rng):
    low = rng.uniform(0.5, 1)
    return bh.axis.Regular(int(rng.integers(1, 30)), low, low + rng.uniform(1, 7), circular=True)


def transformed(rng):
    count, low = int(rng.integers(1, 30)), rng.uniform(0.1, 1)
    transform = [bh.axis.transform.log, bh.axis.transform.sqrt, bh.axis.transform.Pow(rng.uniform(0.5, 2))]
    return bh.axis.Regular(count, low, low * rng.uniform(2, 30), transform=transform[rng.integers(3)])


def variable(rng):
    edges = np.unique(rng.normal(0, 2, int(rng.integers(2, 30))))
    return bh.axis.Variable(edges, underflow=rng.random() < 0.8, overflow=rng.random() < 0.8)


def integer(rng):
    low = int(rng.integers(-5, 5))
    kind = [{}, {"growth": True}, {"circular": True}, {"underflow": False}][rng.integers(4)]
    return bh.axis.Integer(low, low + int(rng.integers(1, 9)), **kind)


def names(rng):
    chosen = list(rng.permutation(NAMES)[: rng.integers(1, 5)])
    return bh.axis.StrCategory(chosen, growth=bool(rng.random() < 0.5), overflow=bool(rng.random() < 0.7))


def numbers(rng):
    chosen = [int(x) for x in rng.permutation(np.arange(-5, 6))[: rng.integers(1, 5)]]
    return bh.axis.IntCategory(chosen, growth=bool(rng.random() < 0.5), overflow=bool(rng.random() < 0.7))


def boolean(_):
    return bh.axis.Boolean()


# Not circular variable axes: the edges that boost-histogram writes for them are not those it was given.
KINDS = [regular, growing, circular, transformed, variable, integer, names, numbers, boolean]


def values_of(rng, axis, entries):
    """Values for an axis, as boost-histogram takes them and as the probe is asked."""
    if isinstance(axis, bh.axis.StrCategory):
        values = [str(x) for x in rng.choice(NAMES, entries)]
        return values, {"names": values}
    if isinstance(axis, bh.axis.Boolean):
        values = rng.random(entries) < 0.3
        return values, {"truths": values.tolist()}
    if isinstance(axis, (bh.axis.Integer, bh.axis.IntCategory)):
        values = rng.integers(-8, 12, entries)
        return values, {"numbers": values.tolist()}
    edges = axis.edges
    reach = 0.3 * (edges[-1] - edges[0])
    values = rng.uniform(edges[0] - reach, edges[-1] + reach, entries)
    if not axis.traits.growth and not axis.traits.circular and axis.__dict__.get("transform") is None:
        values[rng.random(entries) < 0.1] = rng.choice(edges[:1])
    for odd in [np.nan, np.inf, -np.inf]:
        values[rng.integers(entries)] = odd
    return values, {"numbers": words(values)}


def parsed(text):
    """JSON of ours, held against uhi's schema, through boost-histogram's reader."""
    document = json.loads(text)
    uhi.schema.validate_histogram(document)
    for axis in document["axes"]:
        if "martlet" in axis.get("writer_info", {}):
            axis["writer_info"]["boost-histogram"] = axis["writer_info"]["martlet"]
    return bh.Histogram(from_uhi(json.loads(json.dumps(document), object_hook=uhi.io.json.object_hook)))


def text_of(histogram):
    return json.dumps(to_uhi(histogram), default=uhi.io.json.default)


def assert_same(found, expected, tolerance=0):
    for ours, theirs in zip(found.axes, expected.axes, strict=True):
        assert type(ours) is type(theirs) and ours.traits == theirs.traits
        if isinstance(ours, (bh.axis.StrCategory, bh.axis.IntCategory)):
            assert list(ours) == list(theirs)
        else:
            np.testing.assert_allclose(ours.edges, theirs.edges, rtol=1e-12, atol=1e-12)
    assert found.storage_type is expected.storage_type
    ours, theirs = found.view(flow=True), expected.view(flow=True)
    for field in theirs.dtype.names or [None]:
        left, right = (view if field is None else view[field] for view in (ours, theirs))
        if "sum_of_weights" in (theirs.dtype.names or []):
            # boost-histogram's reader divides by the weights of empty bins.
            left = np.where(theirs["sum_of_weights"] == 0, right, left)
        np.testing.assert_allclose(left, right, rtol=1e-9 if tolerance else 0, atol=tolerance)


@pytest.mark.parametrize("storage", STORAGES)
def test_fills(probe, seed, storage):
    rng = np.random.default_rng(seed)
    axes = [KINDS[i](rng) for i in rng.integers(len(KINDS), size=rng.integers(1, 4))]
    entries = int(rng.integers(3, 3000))
    empty = bh.Histogram(*axes, storage=STORAGES[storage])
    columns, asked = zip(*[values_of(rng, axis, entries) for axis in axes])
    takes_weights = storage in ("double", "weighted", "weighted_mean")
    weights = rng.uniform(0.1, 2, entries) if takes_weights and rng.random() < 0.7 else None
    samples = rng.normal(3, 2, entries) if storage.endswith("mean") else None

    answer = probe("fill-columns", {
        "histogram": text_of(empty), "columns": asked, "workers": int(rng.integers(1, 4)),
        "weights": None if weights is None else words(weights),
        "samples": None if samples is None else words(samples)})

    given = {name: value for name, value in [("weight", weights), ("sample", samples)] if value is not None}
    expected = empty.fill(*columns, **given)
    exact = weights is None and samples is None
    assert_same(parsed(answer["dense"]), expected, 0 if exact else 1e-9)
    sparse = json.loads(answer["sparse"])
    uhi.schema.validate_histogram(sparse)
    dense = json.loads(answer["dense"])["storage"]
    for key in sparse["storage"].keys() - {"type", "index"}:
        full = np.array(dense[key])
        rebuilt = np.zeros_like(full)
        rebuilt[tuple(np.array(sparse["storage"]["index"], int))] = sparse["storage"][key]
        np.testing.assert_array_equal(rebuilt, full)


def test_merging_categories(probe, seed):
    """Histograms whose growing categories came in another order add up."""
    rng = np.random.default_rng(seed)
    two = []
    for _ in range(2):
        h = bh.Histogram(bh.axis.StrCategory([], growth=True), bh.axis.Integer(0, 3), storage=bh.storage.Weight())
        count = int(rng.integers(1, 50))
        h.fill([str(x) for x in rng.choice(NAMES, count)], rng.integers(-1, 4, count), weight=rng.random(count))
        two.append(h)

    both = parsed(probe("compare", {"left": text_of(two[0]), "right": text_of(two[1])})["sum"])

    assert list(both.axes[0]) == list(dict.fromkeys([*two[0].axes[0], *two[1].axes[0]]))
    for i, name in enumerate(both.axes[0]):
        parts = [h.view(flow=True)[list(h.axes[0]).index(name)] for h in two if name in list(h.axes[0])]
        for field in ["value", "variance"]:
            np.testing.assert_allclose(both.view(flow=True)[i][field], sum(part[field] for part in parts))


def mutated(rng, document):
    """A document with one thing in it changed at random."""
    text = json.dumps(document)
    changes = [
        ('"bins": ', '"bins": -'), ('"bins": ', '"bins": 1.5, "x": '), ("true", "1"), ("false", '"no"'),
        ('"regular"', '"irregular"'), ('"int"', '"double"'), ('"double"', '"int"'), ('"values"', '"value"'),
        ('"uhi_schema": 1', '"uhi_schema": 2'), ("[", "[["), ("]", "]]"), ('"lower"', '"low"'),
        ('"categories": [', '"categories": [null, '), ('"flow"', '"flows"'), ('"type"', '"kind"'),
        ('"axes": [', '"axes": [{}, '), ('"weighted"', '"mean"'), ('"storage": {', '"storage": {"index": [], ')]
    old, new = changes[rng.integers(len(changes))]
    return text.replace(old, new, 1)


def test_schema(probe, seed):
    """What uhi's schema accepts is read; what is read without more than the schema asks, it accepts."""
    rng = np.random.default_rng(seed)
    texts = []
    for storage in STORAGES.values():
        axes = [KINDS[i](rng) for i in rng.integers(len(KINDS), size=rng.integers(1, 3))]
        document = json.loads(text_of(bh.Histogram(*axes, storage=storage)), parse_constant=lambda _: 0.0)
        texts += [json.dumps(document)] + [mutated(rng, document) for _ in range(12)]

    for text, error in zip(texts, probe("schema", {"texts": texts}), strict=True):
        try:
            uhi.schema.validate_histogram(json.loads(text))
            valid = True
        except Exception:
            valid = False
        if valid and error is not None:
            # The schema leaves open whether arrays fit the axes.
            assert any(word in error.lower() for word in ["elements for", "expected", "one array"]), (text, error)


test_schema.SEEDS = 6
