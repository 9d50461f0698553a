"""uproot, Awkward Array, vector and boost-histogram: a query of the ADL benchmark on columns in memory.

The queries are those that the tutorial checks itself with.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3] / "Tutorials" / "02-ADLQueries" / "Data"))

import numpy as np
import reference
import uproot
from repeat import repeat

query = reference.QUERIES[int(sys.argv[1]) - 1]
events = reference.Events(uproot.open("adl.root")["Events"])


def work():
    return [reference.histogram(*filled) for filled in query(events).values()]


def check(histograms):
    for values in (h.values(flow=True) for h in histograms):
        yield from (values.sum(), np.arange(len(values)) @ values)


repeat(work, lambda found: list(check(found)), times=3)
