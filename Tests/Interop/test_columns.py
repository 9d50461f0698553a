"""Jagged columns against Awkward Array: operations on random rows, and arrays of random shape there and back."""

import base64
import json

import awkward as ak
import numpy as np
import pytest


SEEDS = 5
NUMBERS = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64"]


def rows(rng, count):
    """Random lengths and small numbers, so that there are ties."""
    return [rng.integers(-6, 7, rng.integers(0, 5)).astype(float) / 2 for _ in range(count)]


@pytest.mark.parametrize("count", [0, 1, 60])
def test_operations(probe, seed, count):
    rng = np.random.default_rng(seed)
    left, right = (ak.Array(rows(rng, count)) if count else ak.Array([[0.0]])[:0] for _ in range(2))
    mask = ak.unflatten(rng.random(ak.sum(ak.num(left))) < 0.5, ak.num(left))
    found = probe("jagged", {"left": left.to_list(), "right": right.to_list(), "mask": mask.to_list()})
    pairs = ak.unzip(ak.combinations(left, 2))
    product = ak.unzip(ak.cartesian([left, right]))
    multisets = ak.unzip(ak.combinations(left, 2, replacement=True))
    apart = ak.unzip(ak.cartesian([left, right], nested=True))
    runs = ak.run_lengths(ak.sort(left)) if count else left
    turned = [[row[k] for row in left.to_list() if len(row) > k] for k in range(int(ak.max(ak.num(left)) or 0))]
    expected = {
        "numbers": {
            "sum": ak.sum(left, axis=1), "prod": ak.prod(left, axis=1), "num": ak.num(left),
            "sum0": [sum(column) for column in turned], "num0": [len(column) for column in turned],
            "any": ak.any(mask, axis=1), "all": ak.all(mask, axis=1),
            "count_nonzero": ak.count_nonzero(mask, axis=1), "flatten": ak.flatten(left)},
        "optional": {
            "min": ak.min(left, axis=1), "max": ak.max(left, axis=1), "argmin": ak.argmin(left, axis=1),
            "argmax": ak.argmax(left, axis=1), "firsts": ak.firsts(left), "max0": [max(c) for c in turned],
            **{name: ak.nan_to_none(getattr(ak, name)(left, axis=1)) for name in ["mean", "var", "std"]}},
        "lists": {
            "mask": left[mask], "sort": ak.sort(left), "reversed": ak.sort(left, ascending=False),
            "concatenate1": ak.concatenate([left, right], axis=1), "concatenate0": ak.concatenate([left, right]),
            "pairs.first": pairs[0], "pairs.second": pairs[1], "cartesian.first": product[0],
            "cartesian.second": product[1], "trios.third": ak.unzip(ak.combinations(left, 3))[2],
            "multisets.first": multisets[0], "multisets.second": multisets[1], "slice": left[:, 1:-1],
            "where": ak.where(mask, left, -left), "broadcast": ak.broadcast_arrays(ak.num(left), left)[0],
            "runs": runs},
        "optionalLists": {
            "pad": ak.pad_none(left, 3, clip=True), "masked": left.mask[mask],
            "nearest": ak.min(abs(apart[0] - apart[1]), axis=2)},
        "indices": {
            "local_index": ak.local_index(left), "argsort": ak.argsort(left, stable=True),
            "nonzero": ak.local_index(left)[mask]},
    }
    for group, answers in expected.items():
        assert found[group].keys() == answers.keys()
        for name, answer in answers.items():
            answer = answer.to_list() if isinstance(answer, ak.Array) else answer
            assert ak.almost_equal(ak.Array(found[group][name]), ak.Array(answer), dtype_exact=False,
                                   check_regular=False) or flat(found[group][name]) == flat(answer), (group, name)


def flat(values):
    """Lists of numbers and truth values, as numbers."""
    return [flat(v) if isinstance(v, list) else v if v is None else round(float(v), 12) for v in values]


def layout(rng, length, depth=0):
    """A random array of a random type and layout."""
    kind = rng.integers(0, 4 if depth > 3 else 11)
    if kind < 3:
        dtype = np.dtype(str(rng.choice(NUMBERS)))
        return ak.contents.NumpyArray(rng.integers(0, 100, length).astype(dtype))
    if kind == 3:
        return ak.to_layout(ak.Array(["é" * rng.integers(0, 3) + "x" for _ in range(length)] or ["x"]))[:length]
    if kind == 4:
        offsets = np.concatenate([[0], np.cumsum(rng.integers(0, 4, length))])
        index = ak.index.Index64(offsets) if rng.random() < 0.5 else ak.index.Index32(offsets.astype(np.int32))
        return ak.contents.ListOffsetArray(index, layout(rng, int(offsets[-1]) + 2, depth + 1))
    if kind == 5:
        starts = rng.integers(0, 5, length)
        stops = starts + rng.integers(0, 4, length)
        return ak.contents.ListArray(ak.index.Index64(starts), ak.index.Index64(stops), layout(rng, 9, depth + 1))
    if kind == 6:
        size = int(rng.integers(0, 4))
        return ak.contents.RegularArray(layout(rng, size * length, depth + 1), size, zeros_length=length)
    if kind == 7:
        names = ["x", "y", "é"][: rng.integers(1, 4)]
        return ak.contents.RecordArray([layout(rng, length + 1, depth + 1) for _ in names], names, length=length)
    if kind == 8:
        index = ak.index.Index64(rng.integers(0, 7, length))
        return ak.contents.IndexedArray.simplified(index, layout(rng, 7, depth + 1))
    if kind == 9:
        index = ak.index.Index64(rng.integers(-1, 7, length))
        return ak.contents.IndexedOptionArray.simplified(index, layout(rng, 7, depth + 1))
    content = layout(rng, length, depth + 1)
    if rng.random() < 0.5:
        return ak.contents.ByteMaskedArray.simplified(
            ak.index.Index8(rng.integers(0, 2, length).astype(np.int8)), content, valid_when=bool(rng.random() < 0.5))
    bits = ak.index.IndexU8(rng.integers(0, 256, (length + 7) // 8).astype(np.uint8))
    return ak.contents.BitMaskedArray.simplified(
        bits, content, valid_when=True, length=length, lsb_order=bool(rng.random() < 0.5))


@pytest.mark.parametrize("case", range(20))
def test_buffers(probe, seed, case):
    rng = np.random.default_rng([seed, case])
    array = ak.Array(layout(rng, int(rng.integers(0, 12))))
    form, length, buffers = ak.to_buffers(array)
    found = probe("awkward", {
        "form": form.to_json(), "length": length,
        "buffers": {name: base64.b64encode(np.asarray(data).tobytes()).decode() for name, data in buffers.items()}})
    back = ak.from_buffers(
        json.loads(found["form"]), found["length"],
        {name: base64.b64decode(data) for name, data in found["buffers"].items()})
    assert back.to_list() == array.to_list()
    assert len(found["rows"]) == len(array)


def test_unions(probe, seed):
    rng = np.random.default_rng(seed)
    values = [[1.5, "a", True][rng.integers(0, 3)] for _ in range(30)]
    array = ak.Array(values)
    form, length, buffers = ak.to_buffers(array)
    found = probe("awkward", {
        "form": form.to_json(), "length": length,
        "buffers": {name: base64.b64encode(np.asarray(data).tobytes()).decode() for name, data in buffers.items()}})
    back = ak.from_buffers(
        json.loads(found["form"]), found["length"],
        {name: base64.b64decode(data) for name, data in found["buffers"].items()})
    assert back.to_list() == values
