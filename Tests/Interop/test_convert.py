"""`hep convert`, `hep merge` and `hep check` on files of ROOT, uproot and Martlet."""

import numpy as np
import pytest
import uproot

from test_writing import hadd, request, same

ROOT = pytest.importorskip("ROOT")
SEEDS = 4


def root_file(path, rng):
    """A file of ROOT with a tree of vectors and a counted array, histograms, and other objects."""
    file = ROOT.TFile(str(path), "RECREATE")
    tree = ROOT.TTree("t", "title")
    vector, words = ROOT.std.vector["vector<int>"](), ROOT.std.string()
    count, array = np.zeros(1, np.int32), np.zeros(20, np.float32)
    tree.Branch("v", vector)
    tree.Branch("s", words)
    tree.Branch("n", count, "n/I")
    tree.Branch("x", array, "x[n]/F")
    rows = {"v": [], "s": [], "n": [], "x": []}
    for _ in range(int(rng.integers(1, 100))):
        lists = [rng.integers(-9, 9, rng.integers(0, 4)).tolist() for _ in range(rng.integers(0, 4))]
        vector.clear()
        for inner in lists:
            vector.push_back(ROOT.std.vector["int"](inner))
        count[0] = rng.integers(0, 20)
        array[:] = rng.normal(0, 1, 20)
        text = "w" * int(rng.integers(0, 300))
        words.replace(0, len(words), text)
        for name, value in [("v", lists), ("s", text), ("n", int(count[0])), ("x", array[: count[0]].tolist())]:
            rows[name].append(value)
        tree.Fill()
    histogram = ROOT.TH1F("h", "one", 10, -1, 1)
    histogram.FillRandom("gaus", 100)
    profile = ROOT.TProfile("p", "", 5, 0, 1)
    profile.Fill(0.5, 2)
    inner = file.mkdir("d/e")
    inner.WriteTObject(histogram, "h")
    inner.WriteTObject(profile, "p")
    file.WriteTObject(tree, "t")
    contents = [histogram.GetBinContent(i) for i in range(12)]
    file.Close()
    return rows, contents


@pytest.mark.parametrize("form", ["ttree", "rntuple"])
def test_convert(hep, tmp_path, seed, form):
    rng = np.random.default_rng(seed)
    rows, contents = root_file(tmp_path / "in.root", rng)
    done = hep.run("convert", tmp_path / "in.root", tmp_path / "out.root", "--codec", "lz4:4", "--as", form)
    assert done.returncode == 0, done.stderr
    with uproot.open(tmp_path / "out.root") as file:
        for name, values in rows.items():
            assert same(file["t"].arrays([name])[name].tolist(), values), name
    file = ROOT.TFile(str(tmp_path / "out.root"))
    assert [file.Get("d/e/h").GetBinContent(i) for i in range(12)] == contents
    assert file.Get("d/e/p").GetBinContent(3) == 2
    if form == "ttree":
        assert file.Get("t").GetBranch("v").GetClassName() == "vector<vector<int> >"
        assert file.Get("t").GetLeaf("x").GetLeafCount().GetName() == "n"
    file.Close()
    assert hep.run("check", tmp_path / "out.root").returncode == 0
    back = hep.run("convert", tmp_path / "out.root", tmp_path / "back.root", "--columns", "v,s", "--as", "ttree")
    assert back.returncode == 0, back.stderr
    with uproot.open(tmp_path / "back.root") as file:
        assert set(file["t"].keys()) == {"v", "s"}
        assert same(file["t"]["v"].array().tolist(), rows["v"])


def test_refusals(hep, tmp_path):
    root_file(tmp_path / "in.root", np.random.default_rng(1))
    assert hep.run("convert", tmp_path / "in.root", tmp_path / "in.root").returncode == 1
    assert hep.run("convert", tmp_path / "in.root", tmp_path / "o.root", "--columns", "nothing").returncode == 1
    assert hep.run("convert", tmp_path / "in.root", tmp_path / "o.root", "--codec", "zip").returncode == 64
    assert not (tmp_path / "o.root").exists()
    assert hep.run("check", tmp_path / "in.root").returncode == 0


def test_merge(hep, tmp_path, seed):
    """As hadd merges them."""
    rng = np.random.default_rng(seed)
    parts = [tmp_path / f"{i}.root" for i in range(3)]
    found = [root_file(part, rng) for part in parts]
    done = hep.run("merge", tmp_path / "ours.root", *parts)
    assert done.returncode == 0, done.stderr
    hadd(tmp_path / "theirs.root", *parts)
    with uproot.open(tmp_path / "ours.root") as ours, uproot.open(tmp_path / "theirs.root") as theirs:
        for name in ["v", "s", "n", "x"]:
            merged = [row for rows, _ in found for row in rows[name]]
            assert same(ours["t"][name].array().tolist(), merged)
            assert same(theirs["t"][name].array().tolist(), merged)
        assert np.array_equal(ours["d/e/h"].values(flow=True), theirs["d/e/h"].values(flow=True))


def test_check_finds_damage(hep, probe, tmp_path, seed):
    """A changed byte inside of a compressed basket or of a page is noticed; plain baskets have no checksum."""
    rng = np.random.default_rng(seed)
    for kind in ["ttree", "rntuple"]:
        path = tmp_path / f"{kind}.root"
        asked, _ = request(rng, path, {"c0": ("number", np.bool_)}, 200_000, kind=kind, compression="zlib:1")
        probe("write", asked)
        assert hep.run("check", path).returncode == 0
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 0x10
        path.write_bytes(content)
        done = hep.run("check", path)
        assert done.returncode == 1 and "damaged" in done.stdout, done.stdout
