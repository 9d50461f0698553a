"""uproot reads all branches of a tree, or fields of an RNTuple, as Awkward arrays."""

import sys

import awkward as ak
import numpy as np
import uproot
from repeat import repeat


def work():
    with uproot.open(sys.argv[1] + ".root") as file:
        return file["Events"].arrays()


def check(events):
    scalars = [events[name] for name in ["MET_pt", "MET_phi", "HT", "weight"]]
    muons = [ak.flatten(events["Muon_" + name]) for name in ["pt", "eta", "phi", "mass"]]
    return [np.sum(events["nMuon"]), *(np.sum(ak.to_numpy(column), dtype=np.float64) for column in scalars + muons)]


repeat(work, check)
