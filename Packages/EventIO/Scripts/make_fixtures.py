#!/usr/bin/env python3
"""Makes the small files in Tests/Fixtures.

Needs ROOT 6.40 (PyPI `root`) and uproot 5. Every value is a simple function of its entry, so that
the tests can compute it again:

  entry i has n = i % 4 values in its jagged branches, the j-th of which is i + j / 8.
"""

import array
import os
import sys

import ntuple_fixtures
import odd_fixtures
import unusual_fixtures
import numpy as np
import ROOT
import root2_fixture
import versions_fixture

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "Tests", "Fixtures")

CODECS = {"none": 0, "zlib": 101, "lzma": 207, "lz4": 404, "zstd": 505}

SCALARS = [
    # branch, leaf code, array code, value of entry i
    ("b", "O", "B", lambda i: i % 3 == 0),
    ("i1", "B", "b", lambda i: i % 256 - 128),
    ("u1", "b", "B", lambda i: i % 256),
    ("i2", "S", "h", lambda i: -3 * i),
    ("u2", "s", "H", lambda i: 3 * i),
    ("i4", "I", "i", lambda i: -70000 * i),
    ("u4", "i", "I", lambda i: 70000 * i),
    ("i8", "L", "q", lambda i: -(1 << 33) * i),
    ("u8", "l", "Q", lambda i: (1 << 33) * i),
    ("f4", "F", "f", lambda i: i / 4),
    ("f8", "D", "d", lambda i: -i / 8),
]


def flat(name, codec, entries=600, basket=512):
    """All leaf types: scalars, fixed arrays, x[n], x[n][2], strings, lists of leaves."""
    file = ROOT.TFile(os.path.join(FILES, name), "RECREATE", "", codec)
    tree = ROOT.TTree("t", "all leaf types")
    tree.SetAutoFlush(0)
    buffers = {}
    for branch, leaf, code, _ in SCALARS:
        for suffix, size in (("", 1), ("_array", 3), ("_jagged", 8)):
            if suffix == "_jagged" and "n" not in buffers:
                buffers["n"] = array.array("i", [0])
                tree.Branch("n", buffers["n"], "n/I", basket)
            buffers[branch + suffix] = array.array(code, [0] * size)
            dims = {"": "", "_array": "[3]", "_jagged": "[n]"}[suffix]
            tree.Branch(
                branch + suffix, buffers[branch + suffix], f"{branch}{suffix}{dims}/{leaf}", basket
            )
    buffers["pairs"] = array.array("f", [0] * 16)
    tree.Branch("pairs", buffers["pairs"], "pairs[n][2]/F", basket)
    buffers["matrix"] = array.array("d", [0] * 6)
    tree.Branch("matrix", buffers["matrix"], "matrix[2][3]/D", basket)
    buffers["text"] = bytearray(400)
    text = np.zeros(400, dtype=np.int8)
    tree.Branch("text", text, "text/C", basket)
    record = np.zeros(1, dtype=[("x", "i4"), ("y", "f4"), ("z", "f4", (2,))])
    tree.Branch("record", record, "x/I:y/F:z[2]/F", basket)
    d32 = array.array("d", [0])
    tree.Branch("d32", d32, "d32/d", basket)
    d32r = array.array("d", [0])
    tree.Branch("d32r", d32r, "d32r/d[-10,10,16]", basket)
    d32t = array.array("d", [0])
    tree.Branch("d32t", d32t, "d32t/d[0,0,10]", basket)
    f16 = array.array("f", [0])
    tree.Branch("f16", f16, "f16/f", basket)
    for i in range(entries):
        n = i % 4
        buffers["n"][0] = n
        for branch, _, _, value in SCALARS:
            buffers[branch][0] = value(i)
            for j in range(3):
                buffers[branch + "_array"][j] = value(i + j)
            for j in range(n):
                buffers[branch + "_jagged"][j] = value(i + j)
        for j in range(n):
            buffers["pairs"][2 * j] = i + j / 8
            buffers["pairs"][2 * j + 1] = -(i + j / 8)
        for j in range(6):
            buffers["matrix"][j] = i + j
        string = ("event %d " % i).encode() * (1 if i % 50 else 40)
        string = string[:390]
        text[: len(string)] = np.frombuffer(string, dtype=np.int8)
        text[len(string)] = 0
        record["x"] = i
        record["y"] = i / 2
        record["z"] = [i / 4, i / 8]
        d32[0] = i / 3
        d32r[0] = (i % 21) - 10
        d32t[0] = i / 3
        f16[0] = i / 3
        tree.Fill()
    tree.Write()
    file.Close()


def vectors(name, codec, entries=300, basket=1024):
    """Vectors, strings and split objects."""
    file = ROOT.TFile(os.path.join(FILES, name), "RECREATE", "", codec)
    tree = ROOT.TTree("t", "vectors")
    kinds = ["float", "double", "int", "unsigned char", "short", "long long", "bool"]
    plain = {k: ROOT.std.vector[k]() for k in kinds}
    for kind, vector in plain.items():
        tree.Branch("v_" + kind.replace(" ", "_"), vector, basket)
    strings = ROOT.std.vector["string"]()
    nested = ROOT.std.vector["vector<float>"]()
    deep = ROOT.std.vector["vector<vector<int>>"]()
    text = ROOT.std.string()
    map_ = ROOT.std.map["string", "int"]()
    lorentz = ROOT.TLorentzVector()
    unsplit = ROOT.TLorentzVector()
    tree.Branch("strings", strings, basket)
    tree.Branch("nested", nested, basket)
    tree.Branch("deep", deep, basket)
    tree.Branch("text", text, basket)
    tree.Branch("map", map_, basket, 0)
    tree.Branch("p4", lorentz, basket, 99)
    tree.Branch("whole", unsplit, basket, 0)
    for i in range(entries):
        n = i % 4
        for kind, vector in plain.items():
            vector.clear()
            for j in range(n):
                vector.push_back(
                    (i + j) % 2 == 0
                    if kind == "bool"
                    else i + j / 8
                    if kind in ("float", "double")
                    else (i + j) % 100
                )
        strings.clear()
        nested.clear()
        deep.clear()
        map_.clear()
        for j in range(n):
            strings.push_back("s%d" % (i + j))
            inner = ROOT.std.vector["float"]()
            for k in range(j):
                inner.push_back(i + k)
            nested.push_back(inner)
            outer = ROOT.std.vector["vector<int>"]()
            for k in range(j):
                deepest = ROOT.std.vector["int"]()
                deepest.push_back(i)
                deepest.push_back(k)
                outer.push_back(deepest)
            deep.push_back(outer)
            map_[f"k{j}"] = i + j
        text.assign("text %d" % i)
        lorentz.SetPxPyPzE(i, 2 * i, 3 * i, 4 * i)
        unsplit.SetPxPyPzE(-i, -2 * i, -3 * i, -4 * i)
        tree.Fill()
    tree.Write()
    file.Close()


def directories():
    """Directories, cycles and odd names."""
    file = ROOT.TFile(os.path.join(FILES, "directories.root"), "RECREATE", "", 101)
    for content in ("first", "second"):
        ROOT.TObjString(content).Write("note")
    sub = file.mkdir("one", "the first").mkdir("two")
    sub.cd()
    ROOT.TObjString("deep").Write("note")
    tree = ROOT.TTree("tree", "small")
    x = array.array("i", [0])
    tree.Branch("x", x, "x/I")
    for i in range(5):
        x[0] = i
        tree.Fill()
    tree.Write()
    file.cd()
    odd = file.mkdir("odd : name;x")
    odd.cd()
    ROOT.TObjString("odd").Write("a b/c")
    empty = file.mkdir("empty")
    file.Close()


def embedded():
    """A tree whose baskets are still in memory lies in its own record."""
    file = ROOT.TFile(os.path.join(FILES, "embedded.root"), "RECREATE", "", 0)
    tree = ROOT.TTree("t", "embedded baskets")
    tree.SetAutoSave(0)
    tree.SetAutoFlush(0)
    x = array.array("d", [0])
    n = array.array("i", [0])
    y = array.array("f", [0] * 4)
    tree.Branch("x", x, "x/D", 400)
    tree.Branch("n", n, "n/I", 32000)
    tree.Branch("y", y, "y[n]/F", 32000)
    for i in range(120):
        x[0] = i
        n[0] = i % 4
        for j in range(n[0]):
            y[j] = i + j / 8
        tree.Fill()
    # WriteTObject would flush; SaveSelf through a key keeps the baskets inside.
    ROOT.gROOT.ProcessLine(
        "void martlet_write(TTree *t) { TKey *k = new TKey(t, t->GetName(), 1000, gDirectory);"
        " k->WriteFile(); gDirectory->SaveSelf(kTRUE); }"
    )
    ROOT.martlet_write(tree)
    file.Close()


def no_offsets():
    """Baskets without the offsets of their entries: they follow from the counter."""
    file = ROOT.TFile(os.path.join(FILES, "nooffsets.root"), "RECREATE", "", 505)
    tree = ROOT.TTree("t", "no offsets")
    features = ROOT.ROOT.TIOFeatures()
    features.Set(ROOT.ROOT.Experimental.EIOFeatures.kGenerateOffsetMap)
    tree.SetIOFeatures(features)
    n = array.array("i", [0])
    y = array.array("f", [0] * 4)
    tree.Branch("n", n, "n/I", 512)
    tree.Branch("y", y, "y[n]/F", 512)
    for i in range(400):
        n[0] = i % 4
        for j in range(n[0]):
            y[j] = i + j / 8
        tree.Fill()
    tree.Write()
    file.Close()


def by_uproot():
    """A tree that uproot wrote."""
    import awkward as ak
    import uproot

    with uproot.recreate(os.path.join(FILES, "uproot.root"), compression=uproot.ZSTD(5)) as file:
        i = np.arange(200)
        counts = i % 4
        content = np.concatenate([k + np.arange(k % 4) / 8 for k in range(200)]).astype("f4")
        columns = {
            "x": i.astype("f8"),
            "k": i.astype("u2"),
            "array": np.stack([i, i + 1, i + 2], axis=1).astype("i4"),
            "y": ak.unflatten(content, counts),
        }
        types = {"x": "f8", "k": "u2", "array": ("i4", (3,)), "y": "var * float32"}
        tree = file.mktree("t", types)
        tree.extend({name: column[:120] for name, column in columns.items()})
        tree.extend({name: column[120:] for name, column in columns.items()})


def large():
    """A file with records beyond 4 GB, of which only the parts that are not holes are kept.

    The file in Fixtures has for each part the offset and the length (64 bits, little-endian) and the
    bytes; behind all parts the size of the file with a length of zero.
    """
    path = os.path.join(FILES, "large.root")
    file = ROOT.TFile(path, "RECREATE", "", 505)
    free = file.GetListOfFree().First()
    free.SetFirst(5_000_000_000)
    free.SetLast(10_000_000_000)
    file.SetEND(5_000_000_000)
    sub = file.mkdir("far")
    sub.cd()
    tree = ROOT.TTree("t", "far away")
    x = array.array("d", [0])
    y = array.array("f", [0] * 4)
    n = array.array("i", [0])
    tree.Branch("x", x, "x/D", 512)
    tree.Branch("n", n, "n/I", 512)
    tree.Branch("y", y, "y[n]/F", 512)
    for i in range(200):
        x[0] = i
        n[0] = i % 4
        for j in range(n[0]):
            y[j] = i + j / 8
        tree.Fill()
    tree.Write()
    file.Close()
    with open(path, "rb") as source, open(os.path.join(FILES, "large.parts"), "wb") as parts:
        size = os.path.getsize(path)
        at = 0
        while at < size:
            try:
                start = os.lseek(source.fileno(), at, os.SEEK_DATA)
            except OSError:
                break
            at = os.lseek(source.fileno(), start, os.SEEK_HOLE)
            source.seek(start)
            data = source.read(at - start).rstrip(b"\0")
            parts.write(start.to_bytes(8, "little") + len(data).to_bytes(8, "little") + data)
        parts.write(size.to_bytes(8, "little") + bytes(8))
    os.remove(path)


def histograms():
    """Histograms of several kinds, filled with simple weights."""
    file = ROOT.TFile(os.path.join(FILES, "histograms.root"), "RECREATE", "", 101)
    for kind in "CSIFD":
        for weighted in (False, True):
            if weighted and kind in "CSI":
                continue
            name = f"h1{kind.lower()}{'w' if weighted else ''}"
            h = getattr(ROOT, "TH1" + kind)(name, "one;x [GeV];events", 10, 0, 5)
            if weighted:
                h.Sumw2()
            for i in range(60):
                h.Fill(i / 10 - 0.5, 0.5 + i if weighted else 1)
            h.Write()
    edges = array.array("d", [0, 1, 2.5, 10])
    v = ROOT.TH1D("variable", "variable edges", 3, edges)
    v.Fill(2)
    v.Fill(100)
    v.Write()
    labels = ROOT.TH1D("labels", "labels", 3, 0, 3)
    for k, text in enumerate(["zero", "one", "two"]):
        labels.GetXaxis().SetBinLabel(k + 1, text)
        labels.SetBinContent(k + 1, k + 1)
    labels.Write()
    h2 = ROOT.TH2F("h2f", "two;x;y", 3, 0, 3, 2, -1, 1)
    h2w = ROOT.TH2D("h2dw", "two weighted;x;y", 3, 0, 3, 2, -1, 1)
    h2w.Sumw2()
    for i in range(40):
        x, y = i % 5 - 0.5, (i % 7) / 2 - 1.6
        h2.Fill(x, y)
        h2w.Fill(x, y, i / 2)
    h2.Write()
    h2w.Write()
    h3 = ROOT.TH3D("h3d", "three", 2, 0, 2, 3, 0, 3, 4, 0, 4)
    for i in range(60):
        h3.Fill(i % 4 - 0.5, i % 5 - 0.5, i % 6 - 0.5)
    h3.Write()
    p = ROOT.TProfile("profile", "profile", 4, 0, 4)
    for i in range(50):
        p.Fill(i % 6 - 0.5, i, 1 + i % 2)
    p.Write()
    file.Close()


def objects():
    """A tree with objects of all kinds, whole and split; see objects.C for their values."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        ROOT.gSystem.SetBuildDir(folder, True)
        ROOT.gROOT.LoadMacro(os.path.join(HERE, "objects.C") + "+")
        ROOT.write_objects(os.path.join(FILES, "objects.root"))


def references():
    """Whole TLorentzVectors, of which every third is referenced and so two bytes longer: (i, 2i, 3i, 4i)."""
    file = ROOT.TFile(os.path.join(FILES, "references.root"), "RECREATE", "", 505)
    tree = ROOT.TTree("t", "whole objects of two sizes")
    momentum = ROOT.TLorentzVector()
    tree.Branch("p4", momentum, 32000, 0)
    ROOT.TRef(momentum)
    is_referenced = 1 << 4
    for i in range(60):
        momentum.SetPxPyPzE(i, 2 * i, 3 * i, 4 * i)
        momentum.SetBit(is_referenced, i % 3 == 2)
        tree.Fill()
    tree.Write()
    file.Close()


def friends():
    """Two trees, of which one is the friend of the other and has an alias."""
    file = ROOT.TFile(os.path.join(FILES, "friends.root"), "RECREATE", "", 505)
    x = array.array("i", [0])
    other = ROOT.TTree("other", "the friend")
    other.Branch("y", x, "y/I")
    tree = ROOT.TTree("tree", "has a friend")
    tree.Branch("x", x, "x/I")
    for i in range(5):
        x[0] = i
        tree.Fill()
        other.Fill()
    tree.SetAlias("double", "2*x")
    tree.SetAlias("also", "x")
    tree.AddFriend(other, "mate")
    other.Write()
    tree.Write()
    lonely = tree.CloneTree()
    lonely.SetName("lonely")
    lonely.GetListOfFriends().Clear()
    friend = lonely.AddFriend("far = other", "not-there.root")
    lonely.Write()
    file.Close()


KEPT = []


def kept(thing):
    """An object that a collection of ROOT takes over."""
    ROOT.SetOwnership(thing, False)
    KEPT.append(thing)
    return thing


def views():
    """Graphs, matrices, functions, containers, and histograms of many dimensions."""
    file = ROOT.TFile(os.path.join(FILES, "views.root"), "RECREATE", "", 505)
    x, y = array.array("d", [1, 2, 3]), array.array("d", [4, 5, 6])
    low, high = array.array("d", [0.1, 0.2, 0.3]), array.array("d", [0.4, 0.5, 0.6])
    for name, graph in {
        "graph": ROOT.TGraph(3, x, y),
        "errors": ROOT.TGraphErrors(3, x, y, low, high),
        "asymmetric": ROOT.TGraphAsymmErrors(3, x, y, low, high, high, low),
        "space": ROOT.TGraph2D(3, x, y, low),
    }.items():
        graph.SetName(name)
        graph.SetTitle(f"{name};x;y")
        graph.Write()
    multi = ROOT.TGraphMultiErrors("multi", "multi", 3, x, y, low, high, high, low)
    multi.AddYError(3, low, low)
    multi.Write()
    ROOT.TObjString("some text").Write("text")
    for kind, value in {"int": 7, "double": 2.5, "Long64_t": 1 << 40, "bool": True}.items():
        ROOT.TParameter[kind]("p_" + kind, value).Write()
    vector = ROOT.TVectorD(3)
    matrix = ROOT.TMatrixD(2, 3)
    symmetric = ROOT.TMatrixDSym(3)
    for i in range(3):
        vector[i] = i + 0.5
        for j in range(3):
            symmetric[i][j] = i + j + 1
            if i < 2:
                matrix[i][j] = 10 * i + j
    vector.Write("vector")
    matrix.Write("matrix")
    symmetric.Write("symmetric")
    function = ROOT.TF1("line", "[0]*x+[1]*sin(x)", 0, 5)
    function.SetParameters(1.5, 2.5)
    function.SetParNames("slope", "amplitude")
    function.SetParError(0, 0.1)
    function.Write()
    things = ROOT.TList()
    things.Add(kept(ROOT.TObjString("a")))
    things.Add(kept(ROOT.TNamed("n", "t")))
    things.Write("list", 1)
    table = ROOT.TMap()
    table.Add(kept(ROOT.TObjString("key")), kept(ROOT.TNamed("value", "t")))
    table.Write("map", 1)
    clones = ROOT.TClonesArray("TNamed", 2)
    clones.ConstructedAt(0).SetName("c0")
    clones.ConstructedAt(1).SetName("c1")
    clones.Write("clones", 1)
    bins, lower, upper = array.array("i", [3, 4]), array.array("d", [0, 0]), array.array("d", [3, 4])
    sparse = ROOT.THnSparseD("sparse", "sparse", 2, bins, lower, upper)
    sparse.Sumw2()
    dense = ROOT.THnD("dense", "dense", 2, bins, lower, upper)
    total = ROOT.TH1D("total", "total", 4, 0, 4)
    passed = ROOT.TH1D("passed", "passed", 4, 0, 4)
    for i in range(40):
        at = array.array("d", [i % 5 - 0.5, i % 6 - 0.5])
        sparse.Fill(at, i / 2)
        dense.Fill(at)
        total.Fill(i % 4)
        if i % 3 == 0:
            passed.Fill(i % 4)
    sparse.Write()
    dense.Write()
    efficiency = ROOT.TEfficiency(passed, total)
    efficiency.SetName("efficiency")
    efficiency.Write()
    mean = ROOT.RooRealVar("mean", "mean", 0.1, -2, 2)
    width = ROOT.RooRealVar("width", "width", 1, 0.1, 4)
    observable = ROOT.RooRealVar("x", "x", -5, 5)
    gauss = ROOT.RooGaussian("gauss", "gauss", observable, mean, width)
    ROOT.RooRandom.randomGenerator().SetSeed(1)
    data = gauss.generate(ROOT.RooArgSet(observable), 300)
    result = gauss.fitTo(data, ROOT.RooFit.Save(), ROOT.RooFit.PrintLevel(-1))
    result.Write("fit")
    found = result.floatParsFinal()
    print("fit:", [(p.GetName(), p.getVal(), p.getError()) for p in found], result.minNll(),
          result.correlationMatrix()[0][1], result.covarianceMatrix()[0][0])
    file.Close()


def main():
    os.makedirs(FILES, exist_ok=True)
    ROOT.gErrorIgnoreLevel = ROOT.kWarning
    for codec, setting in CODECS.items():
        flat(f"flat-{codec}.root", setting, entries=300 if codec == "zstd" else 150)
    vectors("vectors.root", 505)
    directories()
    embedded()
    no_offsets()
    by_uproot()
    large()
    histograms()
    ntuple_fixtures.make(FILES)
    objects()
    references()
    friends()
    views()
    odd_fixtures.make(FILES)
    root2_fixture.make(FILES)
    versions_fixture.make(FILES)
    unusual_fixtures.make(FILES)
    for name in sorted(os.listdir(FILES)):
        print(f"{os.path.getsize(os.path.join(FILES, name)):8d} {name}")


if __name__ == "__main__":
    sys.exit(main())
