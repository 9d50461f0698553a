"""Trees and RNTuples of odd types (`Odd/trees.C`), which ROOT compiles and writes, come back value by value."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from conftest import SEED

pytest.importorskip("ROOT")
ODD = Path(__file__).parent / "Odd"

RUN = """import sys, ROOT
ROOT.gROOT.LoadMacro(sys.argv[1] + "+g")
for work in ("trees", "ntuples"):
    getattr(ROOT, work)(work + ".root", work + ".json", int(sys.argv[2]))
"""

# ROOT writes no values for arrays in split collections; TObject's own members are no matter of taste of ours.
UNWRITTEN = re.compile(r"_M_elems\[\d+\]$")
IDENTITY = {"fUniqueID", "fBits"}
# Classes that are collections, and std::array in trees, are records with one member.
WRAPPERS = (["_M_elems"], ["vector<OdPoint>"], [":_0"])


def same(found, expected):
    """Whether values agree, numbers in the precision of `float` since JSON has the shortest digits of either."""
    if isinstance(found, dict) and list(found) in WRAPPERS and isinstance(expected, list):
        found = found[list(found)[0]]
    if isinstance(found, dict) and list(found) == ["_0", "_1"] and "first" in expected:
        found = {"first": found["_0"], "second": found["_1"]}  # the names that pairs have in RNTuples
    if isinstance(expected, list):
        return isinstance(found, list) and len(found) == len(expected) and all(map(same, found, expected))
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(
            key in expected and same(found[key], expected[key]) for key in found if key not in IDENTITY)
    if isinstance(expected, float) and isinstance(found, (int, float)) and not isinstance(found, bool):
        return np.float32(found) == np.float32(expected)
    return found == expected and type(found) is type(expected)


def pick(value, names):
    """The values of a member, in objects or in lists of them; names of base classes are passed over."""
    if not names:
        return value
    if isinstance(value, list):
        if names[0] in ("first", "second") and all(isinstance(v, list) and len(v) == 2 for v in value):
            return pick([v[names[0] == "second"] for v in value], names[1:])
        return [pick(v, names) for v in value]
    if isinstance(value, dict) and names[0] in value:
        return pick(value[names[0]], names[1:])
    return pick(value, names[1:])


def problems(hep, file, answers):
    """What differs between the tables of a file and what is said to be in them."""
    for table, rows in json.loads(answers.read_text()).items():
        done = hep.run("read", file, table)
        read = json.loads(done.stdout) if done.returncode == 0 else {"errors": {table: done.stderr}, "columns": {}}
        yield from (f"{table} {name}: {error}" for name, error in read["errors"].items())
        for name, column in read["columns"].items():
            path = [re.sub(r"\[.*", "", part) for part in name.split("/")[-1].split(".") if part]
            if path[-1] in IDENTITY or UNWRITTEN.search(name):
                continue
            expected = [pick(row, path[path[0] == "o":]) for row in rows]
            if not same(column, expected):
                wrong = next((f"{c} != {e}" for c, e in zip(column, expected) if not same(c, e)), "length")
                yield f"{table} {name}: {wrong[:300]}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Both files with their answers."""
    folder = tmp_path_factory.mktemp("odd")
    for name in ("trees.C", "json.h"):
        (folder / name).write_text((ODD / name).read_text())
    done = subprocess.run(
        [sys.executable, "-c", RUN, "trees.C", str(SEED % 2**31)], cwd=folder, capture_output=True, text=True,
        timeout=900)
    assert (folder / "ntuples.root").exists(), done.stderr[-2000:]
    return folder


@pytest.mark.parametrize("kind", ["trees", "ntuples"])
def test_odd_schemas(hep, folder, kind):
    assert list(problems(hep, folder / f"{kind}.root", folder / f"{kind}.json")) == []
