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
import jet_inputs

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
    *(Row(f"jets-antikt-{n}", f"Anti-kt 0.4, {n} particles", "FastJet, its fastest strategy", goal,
          f"bench jets antikt {n}", f"jets.py jets antikt {n}", 1e-9)
      for n, goal in [(50, 0.8), (150, 0.8), (354, 0.85), (1000, 0.85), (3109, 0.9), (10000, 1.0)]),
    *(Row(f"jets-{name}-{n}", f"{words} 0.4, {n} particles", "FastJet, its fastest strategy", 0.9,
          f"bench jets {name} {n}", f"jets.py jets {name} {n}", 1e-9)
      for name, words in [("kt", "kt"), ("cambridge", "Cambridge/Aachen")] for n in [354, 3109]),
    Row("jets-durham", "Durham, e⁺e⁻, 65 particles", "FastJet", 0.7,
        "bench jets durham 65", "jets.py jets durham 65", 1e-6),
    Row("jets-batch", "Anti-kt 0.4, 10 000 events of 354 particles, array in, array out",
        "PyPI fastjet, array interface", 0.5, "bench jet-batch", "jet_batch.py", 1e-9),
    Row("jets-threads", "The same on two threads, time of both", "ours with one thread", None,
        "bench jet-batch 2", "bench jet-batch 1"),
    Row("jets-areas", "Active areas, anti-kt 0.4, 354 particles", "FastJet", 0.8,
        "bench jet-areas", "jets.py areas", 1e-9),
    Row("jets-shapes", "N-subjettiness 1–4, ECF 1–4 and soft drop of jets with R = 1",
        "fjcontrib", 0.8, "bench jet-shapes", "jets.py shapes", 1e-6),
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
    jet_inputs.make(inputs.FOLDER)
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
    lines = []
    for row in wanted:
        lines.append(line(row, measured(row)))
        print(lines[-1], end="", flush=True)
    if len(wanted) == len(ROWS):
        write(lines)


if __name__ == "__main__":
    main()
