"""Files of what ROOT is seldom asked to write, for the tests of EventIO."""

import array
import os

import ROOT


def make(folder):
    """`unusual.root` and, beside it, `unusual-baskets.root` with the baskets of one of its branches."""
    here = os.getcwd()
    os.chdir(folder)
    try:
        file = ROOT.TFile("unusual.root", "RECREATE", "", 505)
        file.WriteObject(ROOT.std.vector["int"]([3, 1, 2]), "numbers")
        file.WriteObject(ROOT.std.string("words"), "text")
        matrices()
        scattered()
        lengths()
        file.Close()
    finally:
        os.chdir(here)


def matrices():
    """Symmetric matrices of 1, 2 and 3 rows, with the elements 10 * row + column above the diagonal."""
    tree = ROOT.TTree("matrices", "")
    matrix = ROOT.TMatrixDSym(1)
    tree.Branch("m", matrix)
    for size in (1, 2, 3):
        matrix.ResizeTo(size, size)
        for row in range(size):
            for column in range(row, size):
                matrix[row][column] = matrix[column][row] = 10 * row + column
        tree.Fill()
    tree.Write()


def scattered():
    """A tree, one of whose branches has its baskets in another file."""
    tree = ROOT.TTree("scattered", "")
    x = array.array("i", [0])
    for name in ("near", "far"):
        tree.Branch(name, x, f"{name}/I", 16)
    tree.GetBranch("far").SetFile("unusual-baskets.root")
    for i in range(20):
        x[0] = i
        tree.Fill()
    tree.Write()
    del tree  # closes the other file


def lengths():
    """A tree of four entries, one of whose branches has three."""
    tree = ROOT.TTree("lengths", "")
    x = array.array("i", [0])
    full, short = tree.Branch("full", x, "full/I"), tree.Branch("short", x, "short/I")
    for i in range(4):
        x[0] = i
        full.Fill()
        if i < 3:
            short.Fill()
    tree.SetEntries(4)
    tree.Write()
