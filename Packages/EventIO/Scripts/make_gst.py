#!/usr/bin/env python3
"""Makes Tests/Fixtures/gst.root: a tree with the branches of GENIE's summary format.

Names and types are those of the GENIE Physics and User Manual (arXiv:1510.05494). Event i is a charged-current
quasielastic one for even i; number k of its numeric columns has the value i + k / 4, rounded for whole numbers,
and there are i % 3 hadrons in the final state and (i + 1) % 3 before it.
"""

import array
import os

import ROOT

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "Fixtures", "gst.root")

WHOLE = """iev neu fspl tgt Z A hitnuc hitqrk resid neut_code nuance_code nfp nfn nfpip nfpim nfpi0 nfkp nfkm nfk0 nfem
nfother nip nin nipip nipim nipi0 nikp nikm nik0 niem niother""".split()
FLAGS = "sea qel mec res dis coh dfr imd nuel em cc nc charm".split()
REAL = """wght xs ys ts Q2s Ws x y t Q2 W EvRF Ev pxv pyv pzv En pxn pyn pzn El pxl pyl pzl pl cthl vtxx vtxy vtxz vtxt
sumKEf calresp0""".split()
LISTS = {"nf": ["pdgf", "Ef", "pxf", "pyf", "pzf", "pf", "cthf"], "ni": ["pdgi", "resc", "Ei", "pxi", "pyi", "pzi"]}


def main(entries=10):
    file = ROOT.TFile(FILE, "RECREATE", "", 101)
    tree = ROOT.TTree("gst", "GENIE Summary Event Tree")
    buffers = {}

    def branch(name, code, leaf, size=1, length=""):
        buffers[name] = array.array(code, [0] * size)
        tree.Branch(name, buffers[name], f"{name}{length}/{leaf}")

    for name in WHOLE:
        branch(name, "i", "I")
    for name in FLAGS:
        branch(name, "B", "O")
    for name in REAL:
        branch(name, "d", "D")
    for count, names in LISTS.items():
        branch(count, "i", "I")
        for name in names:
            code = ("i", "I") if name in ("pdgf", "pdgi", "resc") else ("d", "D")
            branch(name, *code, 8, f"[{count}]")
    for entry in range(entries):
        for place, name in enumerate(WHOLE):
            buffers[name][0] = int(entry + place / 4)
        for name in FLAGS:
            buffers[name][0] = entry % 2 == 0 and name in ("qel", "cc")
        for place, name in enumerate(REAL):
            buffers[name][0] = entry + place / 4
        for shift, (count, names) in enumerate(LISTS.items()):
            buffers[count][0] = (entry + shift) % 3
            for place, name in enumerate(names):
                for item in range(buffers[count][0]):
                    value = entry + place / 4 + item
                    buffers[name][item] = int(value) if buffers[name].typecode == "i" else value
        tree.Fill()
    file.Write()
    file.Close()


if __name__ == "__main__":
    main()
