"""Writes HistogramsTests/BoostReference.swift: counts made by boost-histogram.

    python3 -m pip install boost-histogram==1.8.1
    python3 Tests/Scripts/make_reference.py > Tests/HistogramsTests/BoostReference.swift

The values that are filled are made here and in BoostReferenceTests.swift by the same rule: numbers of
a linear congruential generator over the axis and half its width beyond, then every edge with its two
neighbours, then a list of odd values.
"""

import boost_histogram as bh
import numpy as np

ODD = [np.nan, np.inf, -np.inf, 0.0, -0.0, 5e-324, -5e-324, 1e308, -1e308, 2.5e-16, 1 - 2**-53]
FLOWS = {"both": (1, 1), "underflow": (1, 0), "overflow": (0, 1), "none": (0, 0)}


def uniforms(n, seed=1):
    state, numbers = seed, []
    for _ in range(n):
        state = (1664525 * state + 1013904223) % 2**32
        numbers.append(state / 2**32)
    return np.array(numbers)


def values(edges, n=2000, seed=1):
    lower, upper = edges[0], edges[-1]
    spread = lower + (uniforms(n, seed) * 2 - 0.5) * (upper - lower)
    near = [v for e in edges for v in (np.nextafter(e, -np.inf), e, np.nextafter(e, np.inf))]
    return np.concatenate([spread, near, ODD])


def axis(spec, flow):
    under, over = (bool(f) for f in FLOWS[flow])
    if spec[0] == "regular":
        return bh.axis.Regular(*spec[1:], underflow=under, overflow=over)
    return bh.axis.Variable(spec[1:], underflow=under, overflow=over)


def line(spec, flow):
    ax = axis(spec, flow)
    h = bh.Histogram(ax, storage=bh.storage.Int64())
    h.fill(values(ax.edges))
    words = [spec[0], flow, *map(repr, spec[1:]), ":", *map(str, h.values(flow=True))]
    return " ".join(words)


REGULAR = [
    ("regular", 100, 0.0, 1.0),
    ("regular", 7, 0.1, 2.3),
    ("regular", 60, 60.0, 120.0),
    ("regular", 65, -0.3, 0.7),
    ("regular", 10, -1e300, 1e300),
    ("regular", 3, -1e-300, 1e-300),
    ("regular", 1, 0.0, 1.0),
    ("regular", 13, 1e15, 1e15 + 26),
    ("regular", 101, -3.3, 17.9),
    ("regular", 33, -3.141592653589793, 3.141592653589793),
]
VARIABLE = [
    ("variable", 20.0, 25.0, 30.0, 40.0, 50.0, 70.0, 100.0, 150.0, 200.0, 300.0, 500.0, 1000.0),
    ("variable", *(float(e) for e in np.geomspace(1e-4, 1, 41))),
    ("variable", *sorted(float(u) for u in uniforms(30, 7))),
    ("variable", 0.0, 5e-324, 1e-323),
    ("variable", -1e300, 0.0, 1e300),
    ("variable", *(1 + k * 2.0**-52 for k in range(9)), 2.0),
    ("variable", -3.0, -1.0, -0.5, 0.0, 0.25, 0.5, 4.0),
    ("variable", 1e-200, 1.0, 1e200),
    ("variable", 0.0, 1.0),
]


def table():
    for spec in REGULAR + VARIABLE:
        for flow in FLOWS:
            yield line(spec, flow)


def planes():
    """Weighted fills of two and three axes: values and variances, flow bins included."""
    for axes in (
        [("regular", 3, 0.0, 1.0), ("variable", 0.0, 0.3, 0.4, 1.0)],
        [("regular", 2, 0.1, 0.9), ("regular", 2, 0.0, 0.5), ("variable", 0.2, 0.6, 0.7)],
    ):
        for flow in FLOWS:
            built = [axis(spec, flow) for spec in axes]
            h = bh.Histogram(*built, storage=bh.storage.Weight())
            columns = [uniforms(500, 11 + i) for i in range(len(axes))]
            h.fill(*columns, weight=np.floor(uniforms(500, 5) * 9) - 2)
            view = h.view(flow=True)
            yield " ".join([
                flow,
                " | ".join(" ".join(map(str, spec)) for spec in axes),
                ":",
                *(str(int(v)) for v in view.value.ravel()),
                ":",
                *(str(int(v)) for v in view.variance.ravel()),
            ])


print("// Made by Tests/Scripts/make_reference.py with boost-histogram", bh.__version__)
print()
print("enum BoostReference {")
print("  /// Kind, flow bins, parameters, then the counts of all bins.")
print('  static let axes = """')
for row in table():
    print("    " + row)
print('    """')
print()
print("  /// Flow bins and axes, then the values, then the variances of all bins.")
print('  static let planes = """')
for row in planes():
    print("    " + row)
print('    """')
print("}")
