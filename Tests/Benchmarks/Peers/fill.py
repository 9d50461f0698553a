"""boost-histogram fills a regular axis with doubles."""

import boost_histogram as bh
import numpy as np
from repeat import repeat

values = np.fromfile("normal.f64")


def work():
    return bh.Histogram(bh.axis.Regular(100, -4, 4)).fill(values)


repeat(work, lambda histogram: histogram.values())
