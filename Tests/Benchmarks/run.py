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
import statistics_inputs

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
    most: float | None = None  # for a row that measures memory: the megabytes wanted
    megabytes: bool = False  # for a row that measures something else than time


ROWS = [
    Row("tree-zstd", "Read 400 000 events, 4 scalar + 4 jagged branches, ZSTD, as ROOT writes it by default",
        "uproot `arrays`", 0.45, "bench tree default-zstd", "tree.py default-zstd"),
    Row("tree-none", "The same, not compressed", "uproot `arrays`", 0.5, "bench tree default-none", "tree.py default-none"),
    Row("tree-lz4", "The same, LZ4", "uproot `arrays`", 0.5, "bench tree default-lz4", "tree.py default-lz4"),
    Row("tree-zlib", "The same, ZLIB", "uproot `arrays`", 0.5, "bench tree default-zlib", "tree.py default-zlib"),
    Row("tree-lzma", "The same, LZMA", "uproot `arrays`", 0.9, "bench tree default-lzma", "tree.py default-lzma"),
    Row("tree-large-none", "The same, not compressed, 8 baskets per branch", "uproot `arrays`",
        0.5, "bench tree large-none", "tree.py large-none"),
    Row("tree-large-lz4", "The same, LZ4, 8 baskets per branch", "uproot `arrays`",
        0.5, "bench tree large-lz4", "tree.py large-lz4"),
    Row("tree-large-zstd", "The same, ZSTD, 8 baskets per branch", "uproot `arrays`",
        0.45, "bench tree large-zstd", "tree.py large-zstd"),
    Row("tree-large-zlib", "The same, ZLIB, 8 baskets per branch", "uproot `arrays`",
        0.5, "bench tree large-zlib", "tree.py large-zlib"),
    Row("tree-large-lzma", "The same, LZMA, 8 baskets per branch", "uproot `arrays`",
        0.9, "bench tree large-lzma", "tree.py large-lzma"),
    *(Row(f"floor-{name}", f"The same, {words}", "its baskets decompressed by the same library in C, bytes swapped",
          None, f"bench tree {name}", f"floor.py {name}")
      for name, words in [
          ("default-zstd", "ZSTD, as ROOT writes it"), ("default-zlib", "ZLIB, as ROOT writes it"),
          ("large-none", "not compressed, 8 baskets per branch"), ("large-lz4", "LZ4, 8 baskets per branch"),
          ("large-zstd", "ZSTD, 8 baskets per branch"), ("large-zlib", "ZLIB, 8 baskets per branch"),
          ("large-lzma", "LZMA, 8 baskets per branch")]),
    Row("rows-none", "The same, not compressed, as a loop over events", "ROOT `TTreeReader`, compiled with -O2",
        0.4, "bench rows default-none", "rows_root.py default-none"),
    Row("rows-zstd", "The same, ZSTD, as a loop over events", "ROOT `TTreeReader`, compiled with -O2",
        0.4, "bench rows default-zstd", "rows_root.py default-zstd"),
    Row("nested", "Read 100 000 events of 5 lists of 4 floats each, `vector<vector<float>>`", "uproot `arrays`",
        0.1, "bench shapes nested", "shapes.py nested"),
    Row("strings", "Read 100 000 strings and 100 000 lists of 5 strings each", "uproot `arrays`",
        0.1, "bench shapes strings", "shapes.py strings"),
    Row("objects", "Read 20 000 `TLorentzVector`s and 20 000 vectors of 5 of them, not split",
        "uproot `arrays`", 0.1, "bench shapes objects", "shapes.py objects"),
    Row("open", "Open a tree of 10 000 branches and read one", "uproot", 0.05, "bench open branches", "open.py branches"),
    Row("tree-threads", "The same, ZSTD, as ROOT writes it, two threads, time of both", "ours with one thread",
        None, "bench tree default-zstd 2", "bench tree default-zstd"),
    Row("tree-wall", "The same, time on the wall", "ours with one thread", 0.6,
        "bench tree-wall default-zstd 2", "bench tree-wall default-zstd"),
    Row("memory", "Read 2 million such events in batches of 64 MB: most memory in MB", "uproot `iterate`", None,
        "bench tree-memory long-zstd", "memory.py long-zstd", most=200),
    Row("write-tree-uproot", "Write 400 000 events, 4 scalar + 4 jagged branches, as a tree, ZSTD", "uproot `extend`",
        0.5, "bench write tree default-zstd", "write.py tree default-zstd"),
    Row("write-tree-root", "The same", "ROOT `Fill`, compiled with -O2", 0.5,
        "bench write tree default-zstd", "write_root.py tree default-zstd"),
    Row("write-rntuple-uproot", "The same, as an RNTuple", "uproot `mkrntuple`", 0.5,
        "bench write rntuple default-zstd", "write.py rntuple default-zstd"),
    Row("write-rntuple-root", "The same, as an RNTuple", "ROOT `RNTupleWriter`, compiled with -O2", 0.5,
        "bench write rntuple default-zstd", "write_root.py rntuple default-zstd"),
    Row("size-tree-uproot", "The same as a tree: size of the file in MB", "uproot", None,
        "bench write-size tree default-zstd", "write.py tree default-zstd size", megabytes=True),
    Row("size-tree-root", "The same", "ROOT", None,
        "bench write-size tree default-zstd", "write_root.py tree default-zstd size", megabytes=True),
    Row("size-rntuple-uproot", "The same as an RNTuple: size of the file in MB", "uproot", None,
        "bench write-size rntuple default-zstd", "write.py rntuple default-zstd size", megabytes=True),
    Row("size-rntuple-root", "The same", "ROOT", None,
        "bench write-size rntuple default-zstd", "write_root.py rntuple default-zstd size", megabytes=True),
    Row("memory-write-tree", "Write 5 million such events as a tree, 100 000 at a time: most memory in MB", "uproot `extend`",
        None, "bench write-memory tree default-zstd", "write.py tree default-zstd memory", most=200),
    Row("memory-write-rntuple", "The same, as an RNTuple: most memory in MB", "uproot `extend`", None,
        "bench write-memory rntuple default-zstd", "write.py rntuple default-zstd memory", most=200),
    Row("ntuple-none", "Read 400 000 events, 4 scalar + 4 jagged fields of an RNTuple, not compressed",
        "uproot `arrays`", 0.4, "bench ntuple ntuple-none", "tree.py ntuple-none"),
    Row("ntuple-lz4", "The same, LZ4", "uproot `arrays`", 0.5, "bench ntuple ntuple-lz4", "tree.py ntuple-lz4"),
    Row("ntuple-zstd", "The same, ZSTD", "uproot `arrays`", 0.5, "bench ntuple ntuple-zstd", "tree.py ntuple-zstd"),
    Row("ntuple-threads", "The same, ZSTD, two threads, time of both", "ours with one thread", None,
        "bench ntuple ntuple-zstd 2", "bench ntuple ntuple-zstd"),
    Row("pairs-awkward", "All pairs, mass, closest to 91.2 per event, 1 M events of jagged muons",
        "Awkward `combinations` + vector", 0.06, "bench pairs", "pairs.py", 1e-6),
    Row("pairs-all", "The same, keeping the masses of all pairs", "Awkward `combinations` + vector", None,
        "bench pairs all", "pairs.py", 1e-6),
    Row("pairs-c", "The same, closest only", "the same loop in plain C, `double` as ours", 1.0,
        "bench pairs", "bench pairs-c", 1e-8),
    Row("pairs-c-float", "The same, closest only", "the same loop in plain C, `float`", None,
        "bench pairs", "bench pairs-c float", 1e-6),
    Row("fill-double", "Fill Regular(100) with 4 million doubles", "boost-histogram `fill`", 0.5,
        "bench fill double", "fill.py double", 0),
    Row("fill-int64", "The same, into 64-bit counts", "boost-histogram `fill`", 0.5,
        "bench fill int64", "fill.py int64", 0),
    Row("fill-weighted", "The same, with weights, sums of weights and their squares", "boost-histogram `fill`", 0.5,
        "bench fill weighted", "fill.py weighted"),
    Row("fill-plane", "The same, two axes of 100 bins", "boost-histogram `fill`", 0.6,
        "bench fill plane", "fill.py plane", 0),
    Row("fill-variable", "The same, 100 bins between edges", "boost-histogram `fill`", 0.15,
        "bench fill variable", "fill.py variable", 0),
    Row("fill-names", "The same, 4 million names of 12 channels into a category axis that grows",
        "boost-histogram `fill`", 0.3, "bench fill names", "fill.py names", 0),
    Row("fill-profile", "The same, means of samples", "boost-histogram `fill`", None,
        "bench fill profile", "fill.py profile"),
    Row("kinematics-deltaR", "deltaR of a million pairs", "vector, NumPy", 0.15,
        "bench kinematics deltaR", "kinematics.py deltaR"),
    Row("kinematics-deltaR-c", "The same", "the same loop in plain C", 1.0,
        "bench kinematics deltaR", "bench kinematics-c deltaR"),
    Row("kinematics-boost", "A million momenta, each boosted by another", "vector, NumPy `boost_p4`", 0.1,
        "bench kinematics boost", "kinematics.py boost", 5e-6),
    Row("kinematics-boost-c", "The same", "the same loop in plain C", 1.0,
        "bench kinematics boost", "bench kinematics-c boost", 5e-8),
    Row("kinematics-mass", "The masses of a million pairs from pt, eta, phi, mass", "vector, NumPy", 0.1,
        "bench kinematics mass", "kinematics.py mass", 1e-8),
    Row("kinematics-mass-c", "The same", "the same loop in plain C", 1.0,
        "bench kinematics mass", "bench kinematics-c mass", 1e-8),
    Row("jagged-sum", "Sum of each of a million rows of floats", "Awkward `sum`", 0.3,
        "bench jagged sum", "jagged.py sum", 1e-6),
    Row("jagged-argmax", "Index of the largest entry of each", "Awkward `argmax`", 0.3,
        "bench jagged argmax", "jagged.py argmax"),
    Row("jagged-flatten", "Lists of two rows each to one level", "Awkward `flatten`", 0.3,
        "bench jagged flatten", "jagged.py flatten"),
    Row("jagged-mask", "Entries above 20 by a mask", "Awkward, slice by a mask", 0.3,
        "bench jagged mask", "jagged.py mask"),
    Row("nll-100k", "One call of the NLL, Gauss + truncated exponential, 100 000 events",
        "iminuit + numba-stats, log density", 0.3, "bench nll 100000", "fit.py 100000 nll", 1e-9),
    Row("nll-1m", "The same, 1 000 000 events", "iminuit + numba-stats, log density", 0.3,
        "bench nll 1000000", "fit.py 1000000 nll", 1e-9),
    Row("nll-1m-fused", "The same", "iminuit, log density as one loop compiled by Numba", 0.3,
        "bench nll 1000000", "fit.py 1000000 nll fused", 1e-9),
    Row("fit-1k", "Unbinned extended fit, Gauss + exponential, 1000 events, MIGRAD + HESSE",
        "iminuit + numba-stats, log density", 0.1, "bench fit 1000", "fit.py 1000", 2e-2),
    Row("fit-10k", "The same, 10 000 events", "iminuit + numba-stats, log density", 0.1,
        "bench fit 10000", "fit.py 10000", 1e-2),
    Row("fit", "The same, 100 000 events", "iminuit + numba-stats, log density", 0.1, "bench fit", "fit.py", 1e-3),
    Row("fit-fused", "The same", "iminuit, log density as one loop compiled by Numba", 0.1,
        "bench fit", "fit.py fused", 1e-3),
    Row("fit-roofit-1k", "The same, 1000 events", "RooFit, `cpu` backend", 0.1, "bench fit 1000",
        "fit_roofit.py 1000", 2e-2),
    Row("fit-roofit-10k", "The same, 10 000 events", "RooFit, `cpu` backend", 0.1, "bench fit 10000",
        "fit_roofit.py 10000", 1e-2),
    Row("fit-roofit", "The same, 100 000 events", "RooFit, `cpu` backend", 0.1, "bench fit 100000",
        "fit_roofit.py 100000", 1e-2),
    Row("toys", "100 toys of about 2000 events, drawn and fitted", "RooFit, `cpu` backend", 0.1,
        "bench toys", "fit_roofit.py toys", 3e-2),
    Row("template", "Template fit with limited statistics, 100 bins × 3, MIGRAD + HESSE", "iminuit `Template`",
        0.2, "bench template", "template.py", 1e-2),
    Row("hepmc3-read", "Read 100 Pythia 8 events, 1300 particles each in the mean, HepMC3 ASCII", "pyhepmc",
        0.2, "bench hepmc pythia.hepmc3", "hepmc.py read pythia.hepmc3"),
    Row("hepmc2-read", "The same, HepMC2 ASCII", "pyhepmc",
        0.2, "bench hepmc pythia.hepmc2", "hepmc.py read pythia.hepmc2"),
    Row("hepmc3-write", "Write them, HepMC3 ASCII", "pyhepmc",
        0.3, "bench hepmc-write pythia.hepmc3 hepmc3", "hepmc.py write pythia.hepmc3 hepmc3"),
    Row("hepmc2-write", "The same, HepMC2 ASCII", "pyhepmc",
        0.3, "bench hepmc-write pythia.hepmc3 hepmc2", "hepmc.py write pythia.hepmc3 hepmc2"),
    Row("lhe-gz", "Read 10 000 events with 20 weights each, LHE, gzip", "pylhe",
        0.1, "bench lhe weights.lhe.gz", "lhe.py weights.lhe.gz"),
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
    Row("jets-wall", "The same, time on the wall", "ours with one thread", 0.55,
        "bench jet-batch-wall 2", "bench jet-batch-wall 1"),
    Row("jets-areas", "Active areas, anti-kt 0.4, 354 particles", "FastJet", 0.8,
        "bench jet-areas", "jets.py areas", 1e-9),
    Row("particles-lookup", "Make the table of particles, and 100 000 lookups by number", "particle",
        0.01, "bench particles lookup", "particles.py lookup"),
    Row("particles-search", "All particles with pi in their names", "particle `findall`",
        0.01, "bench particles search", "particles.py search"),
    Row("particles-decays", "Parse DECAY_LHCB.DEC, 562 kB", "decaylanguage",
        0.01, "bench particles decays", "particles.py decays"),
    *(Row(f"adl-q{n}", f"ADL query {n}, a million events, ours in batches", "Awkward + vector + boost-histogram", 0.2,
          f"bench adl {n}", f"adl.py {n}", 1e-4) for n in range(1, 9)),
    Row("jets-shapes", "N-subjettiness 1–4, ECF 1–4 and soft drop of jets with R = 1",
        "fjcontrib", 0.8, "bench jet-shapes", "jets.py shapes", 1e-6),
    Row("histfactory-fit", "Fit a published workspace of 64 parameters (sbottom, region A)",
        "pyhf, NumPy and SLSQP", 0.01, "bench histfactory fit", "histfactory.py fit", 1e-5),
    Row("histfactory-cls", "Its CLs with the expected band, asymptotic", "pyhf, NumPy and SLSQP",
        0.01, "bench histfactory cls", "histfactory.py cls", 1e-3),
    Row("histfactory-logpdf", "Its log density, a thousand times", "pyhf, NumPy",
        0.1, "bench histfactory logpdf", "histfactory.py logpdf", 1e-9),
    Row("histfactory-toys", "CLs of 10 000 toys of a counting experiment", "pyhf, the time of 40 toys times 250",
        0.01, "bench histfactory toys", "histfactory.py toys", 1.0),
    Row("unfold-numpy", "D'Agostini's unfolding, 100 × 100 bins, 10 iterations, with covariance",
        "the same formulae in NumPy", 1.0, "bench unfold", "unfold.py numpy", 1e-6),
]


# The rows that need a workspace from the conformance data.
PUBLISHED = {"histfactory-fit", "histfactory-cls", "histfactory-logpdf"}


def program(command):
    """The words that run a Swift row, or a peer's script."""
    first, *words = command.split()
    if first == "bench":
        return [str(HERE / ".build" / "release" / "bench"), *words]
    return [sys.executable, str(HERE / "Peers" / first), *words]


def run(command):
    """The median of the seconds of a program, or its megabytes, and its numbers."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    output = subprocess.run(
        program(command), check=True, stdout=subprocess.PIPE, text=True, env=environment,
        cwd=inputs.FOLDER).stdout
    found = json.loads(output.splitlines()[-1])
    return statistics.median(found.get("seconds") or found["megabytes"]), found["check"]


def compare(row, ours, theirs):
    if not theirs:
        return  # The floor keeps nothing.
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
    scale = 1 if row.most or row.megabytes else 1e3
    goal = ""
    if row.most:
        goal = f"≤ {row.most} MB " + ("met" if ours <= row.most else "missed")
    elif row.goal is not None:
        goal = f"≤ {row.goal} " + ("met" if ratio <= row.goal else "missed")
    return (f"| {row.work} | {row.peer} | {ours * scale:.1f} | {theirs * scale:.1f} | **{ratio:.3f}** "
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
    complete = len(wanted) == len(ROWS)
    if not statistics_inputs.make(inputs.FOLDER):
        wanted = [row for row in wanted if row.name not in PUBLISHED]
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(HERE)], check=True)
    lines = []
    for row in wanted:
        lines.append(line(row, measured(row)))
        print(lines[-1], end="", flush=True)
    if complete:
        write(lines)


if __name__ == "__main__":
    main()
