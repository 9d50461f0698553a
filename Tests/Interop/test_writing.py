"""Trees and tables of RNTuple that Martlet writes, read value for value by uproot, ROOT and hadd."""

import base64
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import uproot

from schemas import any_kind, column, number, tree_kind

ROOT = pytest.importorskip("ROOT")
SEEDS = 8
CODECS = ["none", "zlib:1", "zlib:6", "lzma:3", "lz4:1", "lz4:4", "zstd:1", "zstd:5"]
CXX = {"bool": "bool", "int8": "std::int8_t", "int16": "std::int16_t", "int32": "std::int32_t",
       "int64": "std::int64_t", "uint8": "std::uint8_t", "uint16": "std::uint16_t", "uint32": "std::uint32_t",
       "uint64": "std::uint64_t", "float32": "float", "float64": "double"}


def request(rng, path, kinds, entries, **more):
    """What the probe is asked to write, and the values by column."""
    columns = {name: column(rng, kind, entries) for name, kind in kinds.items()}
    asked = {
        "file": str(path), "compression": str(rng.choice(CODECS)), "table": "dir/t", "kind": "ttree",
        "names": list(columns), "columns": [one for one, _ in columns.values()],
        "step": int(rng.integers(1, entries + 2)),
        "clusterSize": int(rng.choice([20_000, 200_000, 1 << 25])),
        "basketSize": int(rng.choice([1000, 20_000, 1 << 20])), **more}
    return asked, {name: values for name, (_, values) in columns.items()}


def same(found, expected):
    if isinstance(expected, dict):
        found = found.values() if isinstance(found, dict) else found
        return same(list(found), list(expected.values()))
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(same, found, expected))
    return found == expected


def branches(kinds, values):
    """The branches that columns become: lists of records are stored field by field."""
    for name, kind in kinds.items():
        if kind[0] == "list" and kind[1][0] == "record":
            for field, inner in kind[1][1].items():
                yield f"{name}_{field}", ("list", inner), [[item[field] for item in row] for row in values[name]]
        else:
            yield name, kind, values[name]


def tree_kinds(rng):
    return {f"c{i}": tree_kind(rng) for i in range(rng.integers(1, 8))}


def check_uproot_tree(path, kinds, values, name="dir/t"):
    with uproot.open(path) as file:
        tree = file[name]
        for branch, kind, expected in branches(kinds, values):
            assert same(tree[branch].array().tolist(), expected), branch


def test_uproot_reads_trees(probe, tmp_path, seed):
    rng = np.random.default_rng(seed)
    kinds, path = tree_kinds(rng), tmp_path / "tree.root"
    asked, values = request(rng, path, kinds, int(rng.integers(0, 2000)))
    probe("write", asked)
    check_uproot_tree(path, kinds, values)


def holds_records(kind):
    return kind[0] == "record" or kind[0] in ("list", "array") and holds_records(kind[-1])


def in_lists(kind, value):
    """The value as uproot gives it, for which records that may be missing are a list of none or one.

    Of what ROOT writes, it gives `std::unique_ptr` of records so, but `std::optional` of pairs as missing or not.
    """
    if kind[0] == "optional" and holds_records(kind[1]):
        return [] if value is None else [in_lists(kind[1], value)]
    if kind[0] in ("list", "array"):
        return [in_lists(kind[-1], item) for item in value]
    if kind[0] == "record":
        return {name: in_lists(kind[1][name], item) for name, item in value.items()}
    return value


def test_uproot_reads_rntuple(probe, tmp_path, seed):
    rng = np.random.default_rng(seed)
    kinds, path = {f"c{i}": any_kind(rng) for i in range(rng.integers(1, 7))}, tmp_path / "table.root"
    asked, values = request(rng, path, kinds, int(rng.integers(0, 2000)), kind="rntuple")
    probe("write", asked)
    with uproot.open(path) as file:
        table = file["dir/t"]
        assert table.num_entries == len(values["c0"])
        for name, expected in values.items():
            expected = [in_lists(kinds[name], value) for value in expected]
            assert same(table.arrays([name])[name].tolist(), expected), name


def leaves(tree, name, kind):
    """The values of a branch of plain leaves, entry by entry, and the counts of fixed dimensions undone."""
    inner = kind[1] if kind[0] == "list" else kind
    parts = list(inner[1].items()) if inner[0] == "record" else [(name, inner)]
    for entry in range(tree.GetEntries()):
        tree.GetEntry(entry)
        row = []
        for leaf_name, part in parts:
            while part[0] == "array":
                part = part[2]
            leaf = tree.GetBranch(name).GetLeaf(leaf_name)
            whole = not np.issubdtype(part[1], np.floating)
            read = leaf.GetValueLong64 if whole else leaf.GetValue
            row.append([part[1](np.int64(read(i)) if part[1] is not np.bool_ else read(i) != 0)
                        if whole else float(read(i)) for i in range(leaf.GetLen())])
        yield row


def flat(values):
    """All numbers in nested lists and records."""
    if isinstance(values, dict):
        values = list(values.values())
    return [x for value in values for x in flat(value)] if isinstance(values, list) else [values]


# Characters beyond ASCII cannot be taken out of a vector in Python.
ROOT.gInterpreter.Declare("""
template <class T> std::vector<int> widened(const std::vector<T> &v) { return {v.begin(), v.end()}; }
""")


def as_list(value, dtype):
    """A std::vector or string as Python values."""
    if getattr(type(value), "__cpp_name__", "").replace(" ", "") in (
            "std::vector<char>", "std::vector<signedchar>", "std::vector<unsignedchar>"):
        value = ROOT.widened(value)
    if isinstance(value, ROOT.std.string):
        return str(value)
    if hasattr(value, "__len__") and not isinstance(value, str):
        return [as_list(item, dtype) for item in value]
    if isinstance(value, str) and dtype is not None:
        return int(dtype(np.uint8(ord(value)).view(np.int8 if dtype is np.int8 else np.uint8)))
    return value


def check_root_tree(tree, kinds, values):
    for name, kind, expected in branches(kinds, values):
        assert tree.GetEntries() == len(expected)
        if tree.GetBranch(name).ClassName() == "TBranch":
            for row, wanted in zip(leaves(tree, name, kind), expected):
                assert flat(row) == flat(wanted), name
            continue
        inner = kind
        while inner[0] == "list":
            inner = inner[1]
        for entry, wanted in enumerate(expected):
            tree.GetEntry(entry)
            found = as_list(getattr(tree, name), inner[1] if inner[0] == "number" else None)
            assert found == wanted, name


def test_root_reads_trees(probe, tmp_path, seed):
    rng = np.random.default_rng(seed)
    kinds, path = tree_kinds(rng), tmp_path / "tree.root"
    asked, values = request(rng, path, kinds, int(rng.integers(1, 200)))
    probe("write", asked)
    file = ROOT.TFile(str(path))
    check_root_tree(file.Get("dir/t"), kinds, values)
    file.Close()


def check_field(reader, name, kind, values):
    """Compare a field of an RNTuple item by item, and what is inside of it."""
    if kind[0] in ("number", "string"):
        cxx = "std::string" if kind[0] == "string" else CXX[np.dtype(kind[1]).name]
        view = reader.GetView[cxx](name)
        found = [view(i) for i in range(len(values))]
        if kind[0] == "string":
            found = [str(value) for value in found]
        elif kind[1] in (np.int8, np.uint8):
            found = [as_list(value, kind[1]) for value in found]
        assert found == values, name
    elif kind[0] == "list":
        view = reader.GetCollectionView(name)
        assert [view(i) for i in range(len(values))] == [len(value) for value in values], name
        check_field(reader, name + "._0", kind[1], [item for value in values for item in value])
    elif kind[0] == "array":
        check_field(reader, name + "._0", kind[2], [item for value in values for item in value])
    elif kind[0] == "optional":
        check_field(reader, name + "._0", kind[1], [value for value in values if value is not None])
    else:
        for field, inner in kind[1].items():
            check_field(reader, f"{name}.{field}", inner, [value[field] for value in values])


def test_root_reads_rntuple(probe, tmp_path, seed):
    rng = np.random.default_rng(seed)
    kinds, path = {f"c{i}": any_kind(rng) for i in range(rng.integers(1, 7))}, tmp_path / "table.root"
    asked, values = request(rng, path, kinds, int(rng.integers(1, 300)), kind="rntuple", table="t")
    probe("write", asked)
    reader = ROOT.RNTupleReader.Open("t", str(path))
    assert reader.GetNEntries() == len(values["c0"])
    for name, kind in kinds.items():
        check_field(reader, name, kind, values[name])


def hadd(*words):
    home = Path(ROOT.__file__).parent
    environment = os.environ | {"ROOTSYS": str(home), "LD_LIBRARY_PATH": str(home / "lib")}
    done = subprocess.run([home / "bin" / "hadd", *map(str, words)], capture_output=True, text=True,
                          env=environment)
    assert done.returncode == 0 and "Error" not in done.stdout + done.stderr, done.stdout + done.stderr


@pytest.mark.parametrize("options", [[], ["-f404"]])
def test_hadd_merges_trees(probe, tmp_path, seed, options):
    """Baskets are copied as they are, or with another codec read and written again."""
    rng = np.random.default_rng(seed)
    kinds, parts, merged = tree_kinds(rng), [], {}
    for part in range(3):
        path = tmp_path / f"{part}.root"
        asked, values = request(rng, path, kinds, int(rng.integers(0, 300)))
        probe("write", asked)
        parts.append(path)
        merged = {name: merged.get(name, []) + values[name] for name in values}
    hadd(*options, tmp_path / "all.root", *parts)
    check_uproot_tree(tmp_path / "all.root", kinds, merged)


def test_shared_counters_and_large_baskets(probe, tmp_path, seed):
    """Several arrays with one counter, in baskets of many entries and of megabytes."""
    rng = np.random.default_rng(seed)
    counts = rng.poisson(3, 60_000)
    kinds = {"nMu": ("number", np.int32), "Mu_a": ("list", ("number", np.float32), counts),
             "Mu_b": ("list", ("number", np.int16), counts)}
    path = tmp_path / "tree.root"
    asked, values = request(rng, path, kinds, len(counts), basketSize=1 << 24, clusterSize=1 << 26,
                            storage={"Mu_a": "nMu", "Mu_b": "nMu"}, step=100_000)
    asked["columns"][0]["data"] = base64.b64encode(counts.astype(np.int32).tobytes()).decode()
    values["nMu"] = counts.tolist()
    probe("write", asked)
    check_uproot_tree(path, kinds, values)
    code = "double sum = 0; for (auto value : Mu_b) sum += value; return sum;"
    sums = ROOT.RDataFrame("dir/t", str(path)).Define("s", code).Sum("s").GetValue()
    assert sums == sum(map(sum, values["Mu_b"]))


def test_root_appends_to_ours(probe, tmp_path, seed):
    """ROOT opens our file, writes to it, and everything is there; then we add to it again."""
    rng = np.random.default_rng(seed)
    kinds, path = tree_kinds(rng), tmp_path / "tree.root"
    asked, values = request(rng, path, kinds, int(rng.integers(1, 200)), notes={"a/b": "first", "c": "é" * 300})
    probe("write", asked)
    file = ROOT.TFile(str(path), "UPDATE")
    histogram = ROOT.TH1D("h", "", 10, 0, 1)
    histogram.Fill(0.5)
    file.GetDirectory("a").WriteTObject(histogram, "h")
    file.WriteTObject(ROOT.TObjString("of ROOT"), "note")
    file.Close()
    more, others = request(rng, path, kinds, int(rng.integers(1, 200)), appends=True, table="a/more",
                           notes={"note": "newer", "new/x": "y"})
    probe("write", more)
    check_uproot_tree(path, kinds, values)
    check_uproot_tree(path, kinds, others, "a/more")
    file = ROOT.TFile(str(path), "UPDATE")
    assert not file.IsZombie() and not file.TestBit(ROOT.TFile.kRecovered)
    first, second = file.Get("dir/t"), file.Get("a/more")
    check_root_tree(first, kinds, values)
    check_root_tree(second, kinds, others)
    texts = {"a/b": "first", "c": "é" * 300, "note;1": "of ROOT", "note;2": "newer", "note": "newer", "new/x": "y"}
    held = {name: file.Get(name) for name in texts}  # ROOT deletes what Python lets go of
    assert {name: str(text) for name, text in held.items()} == texts
    assert file.Get("a/h").GetEntries() == 1
    file.WriteTObject(ROOT.TNamed("last", ""), "last")
    file.Close()
    check_uproot_tree(path, kinds, values)
    check_uproot_tree(path, kinds, others, "a/more")


def test_appending_to_foreign_files(probe, tmp_path, seed):
    """What ROOT and uproot wrote stays readable when we add a tree and a table to it."""
    rng = np.random.default_rng(seed)
    ours = ROOT.TFile(str(tmp_path / "root.root"), "RECREATE")
    tree = ROOT.TTree("old", "old")
    vector = ROOT.std.vector["float"]()
    tree.Branch("v", vector)
    for i in range(50):
        vector.push_back(i)
        tree.Fill()
    graph = ROOT.TGraph(3)
    ours.mkdir("d/e").WriteTObject(graph, "g")
    tree.Write()
    ours.Close()
    with uproot.recreate(tmp_path / "uproot.root") as file:
        file.mktree("d/old", {"x": np.int64}).extend({"x": np.arange(100)})
        file["h"] = np.histogram(rng.normal(0, 1, 100))
    for name in ["root", "uproot"]:
        path, kinds = tmp_path / f"{name}.root", tree_kinds(rng)
        asked, values = request(rng, path, kinds, 100, appends=True, table="d/new")
        probe("write", asked)
        asked, table = request(rng, path, {"x": number(rng)}, 100, appends=True, table="table", kind="rntuple")
        probe("write", asked)
        check_uproot_tree(path, kinds, values, "d/new")
        file = ROOT.TFile(str(path))
        new = file.Get("d/new")
        check_root_tree(new, kinds, values)
        if name == "root":
            old, points = file.Get("old"), file.Get("d/e/g")
            assert old.GetEntries() == 50 and points.GetN() == 3
            assert [len(entry.v) for entry in old] == list(range(1, 51))
        else:
            old, counts = file.Get("d/old"), file.Get("h")
            assert old.GetEntries() == 100 and counts.GetEntries() > 0
        file.Close()
        with uproot.open(path) as file:
            assert same(file["table"].arrays()["x"].tolist(), table["x"])


def test_abandoned_files(probe, tmp_path, seed):
    """ROOT recovers a tree that was saved; an old file is as it was; readers see nothing else."""
    rng = np.random.default_rng(seed)
    kinds, path = {"c0": number(rng), "c1": ("list", number(rng))}, tmp_path / "tree.root"
    asked, values = request(rng, path, kinds, 100, abandon="finish", table="t")
    probe("write", asked)
    file = ROOT.TFile(str(path))
    assert file.TestBit(ROOT.TFile.kRecovered)
    check_root_tree(file.Get("t"), kinds, values)
    file.Close()

    asked, values = request(rng, path, kinds, 100)
    probe("write", asked)
    for left in ["finish", "close"]:
        again, _ = request(rng, path, kinds, 50, appends=True, table="more", abandon=left)
        probe("write", again)
        check_uproot_tree(path, kinds, values)
        file = ROOT.TFile(str(path))
        assert not file.TestBit(ROOT.TFile.kRecovered) and not file.Get("more")
        file.Close()
