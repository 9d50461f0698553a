"""Event records for the benchmarks: Pythia 8 events as HepMC, and a Les Houches file with weights."""

import gzip
import sys
from pathlib import Path

import numpy as np
import pyhepmc

sys.path.append(str(Path(__file__).resolve().parent.parent / "Interop"))
import pythia as graphs  # noqa: E402


def pythia(folder, count=100):
    """Z production at 13 TeV in both forms of HepMC."""
    new = pyhepmc.io.WriterAscii(str(folder / "pythia.hepmc3"))
    old = pyhepmc.io.WriterAsciiHepMC2(str(folder / "pythia.hepmc2"))
    for event in graphs.events(graphs.generator(4), count):
        new.write_event(event)
        old.write_event(event)
    new.close()
    old.close()


def les_houches(folder, count=10_000, weights=20):
    rng = np.random.default_rng(5)
    ids = [1001 + number for number in range(weights)]
    lines = ['<LesHouchesEvents version="3.0">', "<header>", "<initrwgt>", '<weightgroup name="scales" combine="envelope">']
    lines += [f'<weight id="{name}"> set {name} </weight>' for name in ids]
    lines += ["</weightgroup>", "</initrwgt>", "</header>", "<init>",
              "2212 2212 6.5e+03 6.5e+03 0 0 263000 263000 -4 1", "1.5e+01 1.0e-01 1.0e+00 1", "</init>"]
    for _ in range(count):
        lines += ["<event>", f"5 1 {rng.exponential():.10e} 9.1188e+01 7.8186e-03 1.18e-01"]
        for place in range(5):
            numbers = " ".join(f"{number:.8e}" for number in rng.normal(0, 100, 5))
            lines.append(f"{rng.integers(-6, 7)} {-1 if place < 2 else 1} {1 if place > 1 else 0} "
                         f"{2 if place > 1 else 0} 501 0 {numbers} 0.0000e+00 9.0000e+00")
        lines += ["<rwgt>", *(f"<wgt id='{name}'> {rng.normal():.4e} </wgt>" for name in ids), "</rwgt>", "</event>"]
    lines.append("</LesHouchesEvents>")
    with gzip.open(folder / "weights.lhe.gz", "wt") as file:
        file.write("\n".join(lines) + "\n")
