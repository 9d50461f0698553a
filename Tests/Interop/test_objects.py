"""Objects of random C++ classes, which ROOT writes with dictionaries made on the spot, come back."""

import subprocess
import sys

import numpy as np
import pytest

from comparison import same
from cxx_classes import Schema

SEEDS = 4
pytest.importorskip("ROOT")

RUN = """import sys, ROOT
ROOT.gROOT.LoadMacro(sys.argv[1] + "+")
getattr(ROOT, sys.argv[2])()
"""


def test_random_classes(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    schema = Schema(rng, seed)
    path = tmp_path / "objects.root"
    source, expected = schema.program(path, int(rng.integers(1, 30)), memberwise=bool(rng.integers(2)))
    macro = tmp_path / "classes.C"
    macro.write_text(source)
    # ROOT keeps its classes for ever: each set of them has a process of its own.
    done = subprocess.run([sys.executable, "-c", RUN, macro, f"write{seed}"], capture_output=True, text=True, timeout=300)
    assert path.exists(), done.stderr
    columns = hep.columns(path, "tree")
    for name, values in expected.items():
        assert same(columns[name], values), name
