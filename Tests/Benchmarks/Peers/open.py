"""uproot opens a tree of many branches and reads one of them."""

import sys

import uproot
from repeat import repeat


def work():
    with uproot.open(sys.argv[1] + ".root") as file:
        tree = file["Events"]
        return len(tree.keys()), len(tree["branch9999"].array(library="np"))


repeat(work, lambda found: found, times=3)
