"""Files that ROOT writes when it is asked for something unusual: matrices in trees, containers as objects of their own,
baskets in a file beside the tree's, branches that were filled more or less often than their tree."""

import json
import os

import numpy as np
import pytest

from conftest import SEED

ROOT = pytest.importorskip("ROOT")


@pytest.fixture
def rng():
    return np.random.default_rng(SEED)


def table(hep, file, name):
    """The columns of a table, and why the others cannot be read."""
    read = hep.json("read", file, name)
    return read["columns"], read["errors"]


@pytest.mark.parametrize("split", [0, 99])
@pytest.mark.parametrize("kind", ["double", "float"])
def test_symmetric_matrices(hep, rng, tmp_path, kind, split):
    file = ROOT.TFile(str(tmp_path / "matrices.root"), "recreate")
    tree = ROOT.TTree("t", "")
    matrix = ROOT.TMatrixTSym[kind](3)
    tree.Branch("m", matrix, 32000, split)
    answers = []
    for _ in range(20):
        size = int(rng.integers(1, 6))
        matrix.ResizeTo(size, size)
        for row in range(size):
            for column in range(row, size):
                matrix[row][column] = matrix[column][row] = float(np.float32(rng.normal()))
        answers.append([matrix[r][c] for r in range(size) for c in range(r, size)])
        tree.Fill()
    file.Write()
    file.Close()
    columns, errors = table(hep, tmp_path / "matrices.root", "t")
    assert errors == {}
    for found, expected in zip(columns["m"], answers, strict=True):
        assert np.array_equal(np.float32(found["fElements"]), np.float32(expected))
        assert found["fNrows"] * (found["fNrows"] + 1) // 2 == len(expected)


def test_containers_as_objects(hep, rng, tmp_path):
    numbers = rng.integers(-1000, 1000, 50).tolist()
    file = ROOT.TFile(str(tmp_path / "containers.root"), "recreate")
    file.WriteObject(ROOT.std.vector["int"](numbers), "numbers")
    file.WriteObject(ROOT.std.string("a longer text " * 30), "text")
    vectors = ROOT.std.vector["std::vector<double>"]()
    for length in range(4):
        vectors.push_back(ROOT.std.vector["double"](rng.normal(size=length).tolist()))
    file.WriteObject(vectors, "vectors")
    file.Close()

    def value(name):
        return hep.json("read", tmp_path / "containers.root", name)["value"]

    assert value("numbers") == numbers
    assert value("text") == "a longer text " * 30
    assert value("vectors") == [list(inner) for inner in vectors]


def test_baskets_in_another_file(hep, rng, tmp_path):
    values = rng.normal(size=1000)
    x = np.zeros(1)
    here, there = os.getcwd(), tmp_path
    os.chdir(there)
    try:
        file = ROOT.TFile("tree.root", "recreate")
        tree = ROOT.TTree("t", "")
        for name in ("near", "far"):
            tree.Branch(name, x, f"{name}/D", 2000)
        tree.GetBranch("far").SetFile("baskets.root")
        for x[0] in values:
            tree.Fill()
        tree.GetCurrentFile().Write()
        del tree
        file.Close()
    finally:
        os.chdir(here)
    columns, errors = table(hep, tmp_path / "tree.root", "t")
    assert errors == {}
    assert columns == {"near": values.tolist(), "far": values.tolist()}

    (tmp_path / "baskets.root").rename(tmp_path / "moved.root")
    columns, errors = table(hep, tmp_path / "tree.root", "t")
    assert columns == {"near": values.tolist()}
    assert "baskets.root" in errors["far"]


def test_branches_of_other_lengths(hep, tmp_path):
    x = np.zeros(1)
    file = ROOT.TFile(str(tmp_path / "lengths.root"), "recreate")
    tree = ROOT.TTree("t", "")
    full = tree.Branch("full", x, "full/D")
    short = tree.Branch("short", x, "short/D")
    for x[0] in range(10):
        full.Fill()
        if x[0] < 7:
            short.Fill()
    tree.SetEntries(10)
    file.Write()
    file.Close()
    columns, errors = table(hep, tmp_path / "lengths.root", "t")
    assert columns == {"full": list(range(10))}
    assert "7 entries" in errors["short"]


def test_header_of_a_recovered_file(hep, rng, tmp_path):
    values = rng.normal(size=10)
    path = tmp_path / "recovered.root"
    ROOT.RDF.FromNumpy({"x": values}).Snapshot("t", str(path))
    data = bytearray(path.read_bytes())
    version = int.from_bytes(data[4:8], "big") - 1_000_000
    data[4:8] = version.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    assert table(hep, path, "t")[0] == {"x": values.tolist()}
