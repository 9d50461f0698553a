"""The array interface of PyPI's fastjet on ten thousand events of 354 particles."""

import awkward as ak
import fastjet
import numpy as np
from repeat import repeat

events = np.fromfile("jets-354.f64").reshape(-1, 354, 4)
events = events[np.arange(10_000) % len(events)]
array = ak.zip({name: ak.from_regular(events[:, :, i]) for i, name in enumerate(["px", "py", "pz", "E"])},
               with_name="Momentum4D")
definition = fastjet.JetDefinition(fastjet.antikt_algorithm, 0.4)


def work():
    sequence = fastjet.ClusterSequence(array, definition)
    return sequence.inclusive_jets(min_pt=2), sequence.constituent_index(min_pt=2)


repeat(work, lambda found: [ak.count(found[0].E), ak.sum(found[0].E)], times=3)
