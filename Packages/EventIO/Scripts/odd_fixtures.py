"""Make Tests/Fixtures/odd.root: what is seldom seen in files, with ROOT from PyPI.

    python odd_fixtures.py
"""

import os
import shutil
import tempfile

import ROOT

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "Tests", "Fixtures")


def make(folder):
    """Writes the file into a folder."""
    with tempfile.TemporaryDirectory() as work:
        macro = shutil.copy(os.path.join(HERE, "odd.C"), work)
        ROOT.gROOT.LoadMacro(macro + "+")
        ROOT.writeOdd(os.path.join(folder, "odd.root"))


if __name__ == "__main__":
    make(FILES)
