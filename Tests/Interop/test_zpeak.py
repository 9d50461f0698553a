"""From a file of CMS to masses, a histogram and a fit of the Z: the same as with the peers."""

import json
import os
from pathlib import Path

import boost_histogram as bh
import numpy as np
import pytest
import uproot
import vector
from iminuit import cost
from numba_stats import truncexpon
from numpy.polynomial.legendre import leggauss
from scipy.special import voigt_profile

from fitting import compare, reference, starts

DATA = os.environ.get("MARTLET_TESTDATA")
FILES = sorted(Path(DATA, "skhep").glob("uproot-Zmumu-*.root")) if DATA else []
pytestmark = pytest.mark.skipif(not FILES, reason="MARTLET_TESTDATA is not set: no CMS file to compare on")

LOW, HIGH, BINS, WIDTH = 60.0, 120.0, 120, 2.4952


def masses(path):
    with uproot.open(path) as file:
        columns = file["events"].arrays(library="np")
    first, second = (
        vector.array({"px": columns[f"px{n}"], "py": columns[f"py{n}"], "pz": columns[f"pz{n}"],
                      "E": columns[f"E{n}"]}) for n in [1, 2])
    return (first + second).mass


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_zpeak(probe, path):
    found = probe("zpeak", {"file": str(path), "tree": "events", "bins": BINS, "edges": [LOW, HIGH]})
    m = masses(path)

    histogram = bh.Histogram(bh.axis.Regular(BINS, LOW, HIGH)).fill(m)
    storage = json.loads(found["histogram"])["storage"]
    np.testing.assert_array_equal(storage["values"], histogram.values(flow=True))
    assert sum(storage["values"]) == len(m) == 2304

    m = m[(m >= LOW) & (m <= HIGH)]
    nodes, weights = leggauss(400)
    points = LOW + (HIGH - LOW) / 2 * (nodes + 1)

    def density(x, signal, mass, sigma, background, slope):
        inside = (HIGH - LOW) / 2 * np.sum(weights * voigt_profile(points - mass, sigma, WIDTH / 2))
        return signal + background, (
            signal * voigt_profile(x - mass, sigma, WIDTH / 2) / inside
            + background * truncexpon.pdf(x, LOW, HIGH, LOW, -1 / slope))

    parameters = starts(signal=(1500, 0, 5000), mass=(91, 85, 97), sigma=(1.5, 0.2, 10),
                        background=(200, 0, 5000), slope=(-0.02, -0.3, -0.001))
    compare(found["fit"], reference(cost.ExtendedUnbinnedNLL(m, density), parameters))
