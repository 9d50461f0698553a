"""uproot reads all branches of a tree as Awkward arrays."""

import sys

import uproot
from repeat import repeat

if sys.argv[2:] == ["deflate"]:
    uproot.ZLIB.library = "deflate"


def work():
    with uproot.open(sys.argv[1] + ".root") as file:
        return file["Events"].arrays()


repeat(work)
