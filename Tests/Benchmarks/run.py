"""Measure Martlet against its peers and write the table of Docs/Benchmarks.md.

    python run.py              all rows
    python run.py fill fit     the rows whose name begins so

Each program repeats its work after a warm-up and prints the CPU seconds of every repetition, with
numbers that ours and the peer's must agree on. The two run in turn, so that both see the same machine;
a row's ratio is the median over the rounds of (our median / the peer's median), and its range says how
steady it was.
"""

import json
import math
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import inputs

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "Docs" / "Benchmarks.md"
BEGIN, END = "<!-- measured -->\n", "<!-- end -->\n"
ROUNDS = 5


class Row(NamedTuple):
    name: str
    work: str
    peer: str
    goal: float | None  # the largest ratio wanted; None for a row that only informs
    ours: str
    theirs: str
    tolerance: float = 1e-9  # how closely the numbers must agree, relative to them


ROWS = [
    Row("tree-zstd", "Read 400 000 events, 4 scalar + 4 jagged branches, ZSTD, as ROOT writes it by default",
        "uproot `arrays`", 0.5, "bench tree default-zstd", "tree.py default-zstd"),
    Row("tree-zlib", "The same, ZLIB", "uproot `arrays`", 0.55, "bench tree default-zlib", "tree.py default-zlib"),
    Row("tree-large-zstd", "The same, ZSTD, 8 baskets per branch", "uproot `arrays`",
        0.5, "bench tree large-zstd", "tree.py large-zstd"),
    Row("tree-large-zlib", "The same, ZLIB, 8 baskets per branch", "uproot `arrays`",
        0.55, "bench tree large-zlib", "tree.py large-zlib"),
    Row("tree-threads", "The same, ZSTD, as ROOT writes it, two threads, time of both", "ours with one thread",
        None, "bench tree default-zstd 2", "bench tree default-zstd"),
    Row("pairs-awkward", "All pairs, mass, closest to 91.2 per event, 1 M events of jagged muons",
        "Awkward `combinations` + vector", 0.1, "bench pairs", "pairs.py", 1e-6),
    Row("pairs-all", "The same, keeping the masses of all pairs", "Awkward `combinations` + vector", None,
        "bench pairs all", "pairs.py", 1e-6),
    Row("pairs-c", "The same, closest only", "the same loop in plain C, `double` as ours", 1.0,
        "bench pairs", "bench pairs-c", 1e-8),
    Row("pairs-c-float", "The same, closest only", "the same loop in plain C, `float`", None,
        "bench pairs", "bench pairs-c float", 1e-6),
    Row("fill", "Fill Regular(100) with 4 million doubles", "boost-histogram `fill`", 0.6,
        "bench fill", "fill.py", 0),
    Row("fit", "Unbinned extended fit, Gauss + exponential, 100 000 events, MIGRAD + HESSE",
        "iminuit + numba-stats, log density", 0.3, "bench fit", "fit.py", 1e-3),
    Row("fit-fused", "The same", "iminuit, log density as one loop compiled by Numba", 0.3,
        "bench fit", "fit.py fused", 1e-3),
    Row("hepmc3-read", "Read 100 Pythia 8 events, 1900 particles each in the mean, HepMC3 ASCII", "pyhepmc",
        0.2, "bench hepmc pythia.hepmc3", "hepmc.py read pythia.hepmc3"),
    Row("hepmc2-read", "The same, HepMC2 ASCII", "pyhepmc",
        0.2, "bench hepmc pythia.hepmc2", "hepmc.py read pythia.hepmc2"),
    Row("hepmc3-write", "Write them, HepMC3 ASCII", "pyhepmc",
        0.3, "bench hepmc-write pythia.hepmc3 hepmc3", "hepmc.py write pythia.hepmc3 hepmc3"),
    Row("hepmc2-write", "The same, HepMC2 ASCII", "pyhepmc",
        0.3, "bench hepmc-write pythia.hepmc3 hepmc2", "hepmc.py write pythia.hepmc3 hepmc2"),
    Row("lhe-gz", "Read 10 000 events with 20 weights each, LHE, gzip", "pylhe",
        0.1, "bench lhe weights.lhe.gz", "lhe.py weights.lhe.gz"),
]


def program(command):
    """The words that run a Swift row, or a peer's script."""
    first, *words = command.split()
    if first == "bench":
        return [str(HERE / ".build" / "release" / "bench"), *words]
    return [sys.executable, str(HERE / "Peers" / first), *words]


def run(command):
    """The median seconds of a program, and its numbers."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    output = subprocess.run(
        program(command), check=True, stdout=subprocess.PIPE, text=True, env=environment,
        cwd=inputs.FOLDER).stdout
    found = json.loads(output.splitlines()[-1])
    return statistics.median(found["seconds"]), found["check"]


def compare(row, ours, theirs):
    if len(ours) != len(theirs):
        sys.exit(f"{row.name}: {len(ours)} numbers, and the peer has {len(theirs)}")
    for place, (own, other) in enumerate(zip(ours, theirs)):
        if not math.isclose(own, other, rel_tol=row.tolerance):
            sys.exit(f"{row.name}: number {place} is {own}, and the peer's is {other}")


def measured(row):
    pairs = []
    for _ in range(ROUNDS):
        (ours, own), (theirs, others) = run(row.ours), run(row.theirs)
        compare(row, own, others)
        pairs.append((ours, theirs))
    ratios = sorted(ours / theirs for ours, theirs in pairs)
    ours, theirs = (statistics.median(times) for times in zip(*pairs))
    return ours, theirs, statistics.median(ratios), ratios[0], ratios[-1]


def line(row, result):
    ours, theirs, ratio, low, high = result
    goal = "" if row.goal is None else f"≤ {row.goal} " + ("met" if ratio <= row.goal else "missed")
    return (f"| {row.work} | {row.peer} | {ours * 1e3:.1f} | {theirs * 1e3:.1f} | **{ratio:.3f}** "
            f"| {low:.3f}–{high:.3f} | {goal} |\n")


def processor():
    names = [text.split(":")[1].strip() for text in Path("/proc/cpuinfo").read_text().splitlines()
             if text.startswith("model name")]
    return f"{len(names)} × {names[0]}"


def write(lines):
    head, rest = PAGE.read_text().split(BEGIN)
    tail = rest.split(END)[1]
    table = (f"Measured on {processor()}, {platform.system()}; CPU milliseconds of the median repetition.\n\n"
             "| work | peer | ours, ms | peer, ms | ratio | range | goal |\n|---|---|---|---|---|---|---|\n")
    PAGE.write_text(head + BEGIN + table + "".join(lines) + END + tail)


def main():
    wanted = [row for row in ROWS if not sys.argv[1:] or row.name.startswith(tuple(sys.argv[1:]))]
    if not wanted:
        sys.exit("no such row; there are " + ", ".join(row.name for row in ROWS))
    inputs.make()
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
    lines = []
    for row in wanted:
        lines.append(line(row, measured(row)))
        print(lines[-1], end="", flush=True)
    if len(wanted) == len(ROWS):
        write(lines)


if __name__ == "__main__":
    main()
