"""boost-histogram fills 4 million entries: fill.py double|int64|weighted|plane|variable|names|profile."""

import sys

import boost_histogram as bh
import numpy as np
from repeat import repeat

kind = sys.argv[1]
values = np.fromfile("normal.f64")
others = np.roll(values, 1)
regular = bh.axis.Regular(100, -4, 4)
AXES = {
    "plane": [regular, regular],
    "variable": [bh.axis.Variable(np.sinh(np.linspace(-2, 2, 101)))],
}
STORAGES = {"double": bh.storage.Double(), "weighted": bh.storage.Weight(), "profile": bh.storage.Mean()}


def work():
    if kind == "names":
        return bh.Histogram(bh.axis.StrCategory([], growth=True), storage=bh.storage.Int64()).fill(names)
    histogram = bh.Histogram(*AXES.get(kind, [regular]), storage=STORAGES.get(kind, bh.storage.Int64()))
    if kind == "weighted":
        return histogram.fill(values, weight=others)
    if kind == "profile":
        return histogram.fill(values, sample=others)
    return histogram.fill(values, others) if kind == "plane" else histogram.fill(values)


if kind == "names":
    channels = np.array([f"channel {i}" for i in range(12)])
    names = channels[np.abs(values * 3).astype(int) % 12]

repeat(work, lambda histogram: histogram.values().ravel())
