"""uproot writes all branches of a tree to a new file with ZSTD, as a tree or as an RNTuple.

    write.py tree|rntuple NAME           timed
    write.py tree|rntuple NAME size      the size of the file
    write.py tree|rntuple NAME memory    5 million events in batches of 100 000, the most memory
"""

import json
import os
import sys
import tempfile
from pathlib import Path

import awkward as ak
import uproot
from repeat import repeat

FORM, NAME, *MEASURE = sys.argv[1:]
with uproot.open(NAME + ".root") as source:
    events = source["Events"].arrays(entry_stop=100_000 if MEASURE == ["memory"] else None)
SCALARS = ["MET_pt", "MET_phi", "HT", "weight"]
MUONS = ["pt", "eta", "phi", "mass"]
TREE = {**{name: events[name] for name in SCALARS}, "Muon": ak.zip({name: events["Muon_" + name] for name in MUONS})}
NTUPLE = {name: events[name] for name in events.fields}


def write_tree(path, times=1):
    with uproot.recreate(path, compression=uproot.ZSTD(5)) as file:
        file.mktree("Events", {name: column.type.content for name, column in TREE.items()})
        for _ in range(times):
            file["Events"].extend(TREE)
    return len(events) * times


def write_rntuple(path, times=1):
    with uproot.recreate(path, compression=uproot.ZSTD(5)) as file:
        table = file.mkrntuple("Events", NTUPLE)
        for _ in range(times - 1):
            table.extend(NTUPLE)
    return len(events) * times


write = write_tree if FORM == "tree" else write_rntuple
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "uproot.root")
    if MEASURE == ["size"]:
        count = write(path)
        print(json.dumps({"megabytes": [os.path.getsize(path) / 1e6], "check": [count]}))
    elif MEASURE == ["memory"]:
        count = write(path, times=50)
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        print(json.dumps({"megabytes": [int(status["VmHWM"].split()[0]) * 1024 / 1e6], "check": [count]}))
    else:
        repeat(lambda: write(path), lambda count: [count])
