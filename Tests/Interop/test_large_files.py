"""Files of more than 2 GB, and files whose writer was killed: ours, read by ROOT and uproot, and the other way round."""

import os
import signal
import subprocess
import time

import numpy as np
import pytest
import uproot

from conftest import BUILD
from schemas import number, tree_kind
from stretching import stretch
from test_writing import check_root_tree, check_uproot_tree, request, same

ROOT = pytest.importorskip("ROOT")
SEEDS = 2
# Before the first place that takes 8 bytes, where 32 bits with a sign end, and where those without one do.
SIZES = [1_999_000_000, 2**31 - 10_000, 2**32 - 10_000, 6_000_000_000]


def first_file(path, maker, probe, rng):
    """A small file of each maker with a tree `old` of 0 to 99."""
    if maker == "root":
        file = ROOT.TFile(str(path), "RECREATE")
        tree, value = ROOT.TTree("old", "old"), np.zeros(1, np.int64)
        tree.Branch("x", value, "x/L")
        for value[0] in range(100):
            tree.Fill()
        tree.Write()
        file.mkdir("d")
        file.Close()
    elif maker == "uproot":
        with uproot.recreate(path) as file:
            file.mktree("old", {"x": np.int64}).extend({"x": np.arange(100)})
            file.mkdir("d")
    else:
        asked, _ = request(rng, path, {"x": ("number", np.int64)}, 100, table="old", notes={"d/note": "here"})
        asked["columns"][0]["data"] = encoded(np.arange(100))
        probe("write", asked)


def encoded(values):
    import base64

    return base64.b64encode(values.astype(np.int64).tobytes()).decode()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("maker", ["martlet", "root", "uproot"])
def test_files_of_each_grow_beyond_two_gigabytes(probe, hep, tmp_path, seed, maker, size):
    rng = np.random.default_rng(seed)
    path = tmp_path / "large.root"
    first_file(path, maker, probe, rng)
    stretch(path, size)
    written = {}
    for table in ["d/far", "new/far"]:
        kinds = {f"c{i}": tree_kind(rng) for i in range(rng.integers(1, 5))}
        asked, values = request(rng, path, kinds, 300, appends=True, table=table)
        probe("write", asked)
        written[table] = kinds, values
    asked, columns = request(rng, path, {"y": number(rng)}, 300, appends=True, table="table", kind="rntuple")
    probe("write", asked)
    assert os.path.getsize(path) > size and os.stat(path).st_blocks * 512 < 50_000_000
    assert hep.columns(path, "old")["x"] == list(range(100))

    with uproot.open(path) as file:
        assert file["old/x"].array().tolist() == list(range(100))
        assert same(file["table"].arrays()["y"].tolist(), columns["y"])
    file = ROOT.TFile(str(path), "UPDATE")
    assert not file.IsZombie() and not file.TestBit(ROOT.TFile.kRecovered)
    for table, (kinds, values) in written.items():
        check_uproot_tree(path, kinds, values, table)
        tree = file.Get(table)
        check_root_tree(tree, kinds, values)
    file.GetDirectory("new").WriteTObject(ROOT.TNamed("last", "of ROOT"), "last")
    file.Close()
    reader = ROOT.RNTupleReader.Open("table", str(path))
    assert reader.GetNEntries() == 300
    for table, (kinds, values) in written.items():
        check_uproot_tree(path, kinds, values, table)
    assert hep.run("check", path).returncode == 0


@pytest.mark.skipif("MARTLET_LARGE" not in os.environ, reason="writes 2.4 GB; MARTLET_LARGE=1 asks for it")
@pytest.mark.parametrize("kind", ["ttree", "rntuple"])
def test_tables_of_more_than_two_gigabytes(probe, hep, tmp_path, kind):
    rng = np.random.default_rng(1)
    kinds = {"x": ("number", np.float64), "v": ("list", ("number", np.int32))}
    count, repeats, path = 100_000, 1, tmp_path / "large.root"
    asked, values = request(rng, path, kinds, count, kind=kind, table="t", step=count)
    for key in ["clusterSize", "basketSize"]:
        del asked[key]
    size = 8 * count + sum(8 + 4 * len(row) for row in values["v"])
    repeats = 2_400_000_000 // size
    asked |= {"compression": "none", "repeats": repeats}
    assert probe("write", asked)["entries"] == count * repeats
    assert os.path.getsize(path) > 2_200_000_000
    assert hep.run("check", path).returncode == 0
    numbers = np.array(values["x"])
    with uproot.open(path) as file:
        table = file["t"]
        assert table.num_entries == count * repeats
        for part in table.iterate(["x", "v"], step_size=count):
            assert np.array_equal(np.asarray(part["x"]), numbers, equal_nan=True)
            assert len(part["v"]) == count
        tail = table.arrays(["v"], entry_start=count * repeats - count)["v"]
        assert tail.tolist() == values["v"]
    frame = ROOT.RDataFrame("t", str(path))
    assert frame.Count().GetValue() == count * repeats
    total = frame.Define("s", "double s = 0; for (auto value : v) s += value; return s;").Sum("s").GetValue()
    assert total == pytest.approx(repeats * sum(map(sum, values["v"])), rel=1e-9)


@pytest.mark.parametrize("kind", ["ttree", "rntuple"])
def test_writers_that_are_killed(hep, tmp_path, seed, kind):
    """ROOT recovers the tree up to its last save; of a table it sees nothing, and neither do we."""
    import json

    rng = np.random.default_rng(seed)
    path, count = tmp_path / "killed.root", 10_000
    kinds = {"x": ("number", np.int64), "v": ("list", ("number", np.int16))}
    asked, values = request(rng, path, kinds, count, kind=kind, table="t", step=2500)
    asked |= {"repeats": 1_000_000, "compression": "none", "clusterSize": 8_000_000, "basketSize": 100_000}
    with subprocess.Popen([BUILD / "interop-probe", "write"], stdin=subprocess.PIPE, text=True) as writer:
        writer.stdin.write(json.dumps(asked))
        writer.stdin.close()
        deadline = time.monotonic() + 60
        while not path.exists() or os.path.getsize(path) < 100_000_000 + int(rng.integers(10**7)):
            assert writer.poll() is None and time.monotonic() < deadline
            time.sleep(0.001)
        writer.send_signal(signal.SIGKILL)
    checked = hep.run("check", path)
    assert checked.returncode != 0 and "not closed" in checked.stdout + checked.stderr
    if kind == "rntuple":
        # Its clusters have no list yet: ROOT finds nothing to recover, or refuses the file.
        try:
            file = ROOT.TFile(str(path))
        except OSError:
            return
        assert not file.Get("t")
    else:
        file = ROOT.TFile(str(path))
        assert file.TestBit(ROOT.TFile.kRecovered)
        tree = file.Get("t")
        entries = tree.GetEntries()
        assert entries > 0
        found = ROOT.RDataFrame(tree).AsNumpy(["x"])["x"]
        assert np.array_equal(found, np.resize(np.array(values["x"]), entries))
    file.Close()
