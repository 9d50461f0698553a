"""Awkward Array: an operation on the transverse momenta of a million events."""

import sys

import awkward as ak
import numpy as np
from repeat import repeat

offsets = np.fromfile("offsets.i64", np.int64)
pt = ak.Array(ak.contents.ListOffsetArray(
    ak.index.Index64(offsets), ak.contents.NumpyArray(np.fromfile("pt.f32", np.float32))))
events = len(pt) // 2
nested = ak.Array(ak.contents.ListOffsetArray(
    ak.index.Index64(np.arange(0, 2 * events + 1, 2)), pt.layout))
mask = pt > 20


def total(array):
    return ak.to_numpy(array).sum(dtype=np.float64)


work, check = {
    "sum": (lambda: ak.sum(pt, axis=1), lambda found: [total(found)]),
    "argmax": (lambda: ak.argmax(pt, axis=1),
               lambda found: [ak.sum(found, axis=None), ak.count(found, axis=None)]),
    "flatten": (lambda: ak.flatten(nested, axis=2),
                lambda found: [len(found.layout.content), found.layout.offsets[events // 3]]),
    "mask": (lambda: pt[mask], lambda found: [ak.count(found, axis=None), total(ak.flatten(found))]),
}[sys.argv[1]]
repeat(work, check)
