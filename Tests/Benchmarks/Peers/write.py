"""uproot writes all branches of a tree to a new file with ZSTD, as a tree or as an RNTuple."""

import os
import sys
import tempfile

import awkward as ak
import uproot
from repeat import repeat

FORM, NAME = sys.argv[1:]
with uproot.open(NAME + ".root") as source:
    events = source["Events"].arrays()
OUTPUT = os.path.join(tempfile.mkdtemp(), "uproot.root")
SCALARS = ["MET_pt", "MET_phi", "HT", "weight"]
MUONS = ["pt", "eta", "phi", "mass"]
TREE = {**{name: events[name] for name in SCALARS}, "Muon": ak.zip({name: events["Muon_" + name] for name in MUONS})}


def write_tree():
    with uproot.recreate(OUTPUT, compression=uproot.ZSTD(5)) as file:
        file.mktree("Events", {name: column.type.content for name, column in TREE.items()})
        file["Events"].extend(TREE)
    return len(events)


def write_rntuple():
    with uproot.recreate(OUTPUT, compression=uproot.ZSTD(5)) as file:
        file.mkrntuple("Events", {name: events[name] for name in events.fields})
    return len(events)


repeat(write_tree if FORM == "tree" else write_rntuple, lambda count: [count])
