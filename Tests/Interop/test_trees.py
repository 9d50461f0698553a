"""Trees of random shape, written by uproot and by ROOT, come back value for value."""

import awkward as ak
import numpy as np
import pytest
import uproot

from comparison import same

SEEDS = 12
DTYPES = [np.bool_, np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64,
          np.float32, np.float64]
CODECS = [None, uproot.ZLIB(1), uproot.LZMA(1), uproot.LZ4(1), uproot.ZSTD(5)]
CXX = {np.bool_: "bool", np.int8: "Char_t", np.int16: "short", np.int32: "int", np.int64: "Long64_t",
       np.uint8: "unsigned char", np.uint16: "unsigned short", np.uint32: "unsigned int",
       np.uint64: "ULong64_t", np.float32: "float", np.float64: "double"}

LETTER = {np.bool_: "O", np.int8: "B", np.int16: "S", np.int32: "I", np.int64: "L", np.uint8: "b",
          np.uint16: "s", np.uint32: "i", np.uint64: "l", np.float32: "F", np.float64: "D"}


def numbers(rng, dtype, shape):
    """Values over the whole range of the type, with the odd ones among them."""
    if dtype is np.bool_:
        return rng.random(shape) < 0.5
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        return rng.integers(limits.min, limits.max, shape, dtype=dtype, endpoint=True)
    values = rng.normal(0, 1, shape) * 10.0 ** rng.integers(-30, 30, shape)
    flat = values.reshape(-1)
    for odd in [np.nan, np.inf, -np.inf, -0.0]:
        if flat.size:
            flat[rng.integers(flat.size)] = odd
    return values.astype(dtype)


def check(columns, expected):
    assert set(expected) <= set(columns)
    for name, (values, dtype) in expected.items():
        assert same(columns[name], values, dtype), name


def test_uproot_trees(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    entries = int(rng.integers(0, 2000))
    arrays, expected = {}, {}
    for number in range(rng.integers(1, 10)):
        dtype = DTYPES[rng.integers(len(DTYPES))]
        kind = rng.choice(["flat", "fixed", "jagged", "string"])
        name = f"{kind}_{number}"
        if kind == "flat":
            array = numbers(rng, dtype, entries)
        elif kind == "fixed":
            array = numbers(rng, dtype, (entries, *rng.integers(1, 4, rng.integers(1, 3))))
        elif kind == "string":
            array = ak.Array(["é" * int(n) + "x" * int(n * n) for n in rng.integers(0, 20, entries)] or [""])[:entries]
        else:
            counts = rng.poisson(2, entries)
            array = ak.unflatten(numbers(rng, dtype, counts.sum()), counts)
            expected["n" + name] = (counts.tolist(), np.int32)
        arrays[name] = array
        expected[name] = (array.tolist(), dtype)
    types = {name: array.type.content if isinstance(array, ak.Array) else (array.dtype, array.shape[1:])
             for name, array in arrays.items()}
    types = {name: np.dtype(kind) if isinstance(kind, tuple) else kind for name, kind in types.items()}

    path = tmp_path / "tree.root"
    with uproot.recreate(path, compression=CODECS[rng.integers(len(CODECS))]) as file:
        tree = file.mktree("folder/tree", types)
        step = int(rng.integers(1, entries + 2))
        for start in range(0, entries, step):
            tree.extend({name: array[start : start + step] for name, array in arrays.items()})
    check(hep.columns(path, "folder/tree"), expected)

    first = int(rng.integers(0, entries + 1))
    last = int(rng.integers(first, entries + 1))
    part = hep.columns(path, "folder/tree", "--entries", f"{first}..<{last}")
    check(part, {name: (values[first:last], dtype) for name, (values, dtype) in expected.items()})


ROOT = pytest.importorskip("ROOT")


def filled(rng, dtype, depth):
    """A nested list of values."""
    if depth == 0:
        return numbers(rng, dtype, 1)[0].item()
    return [filled(rng, dtype, depth - 1) for _ in range(rng.poisson(1.5))]


def assign(vector, values, inner):
    """Fill a std::vector, nested to any depth, from a list."""
    vector.clear()
    for value in values:
        if isinstance(value, list):
            part = inner[0]()
            assign(part, value, inner[1:])
            vector.push_back(part)
        else:
            vector.push_back(value)


def test_root_trees(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    entries = int(rng.integers(1, 300))
    path = str(tmp_path / "tree.root")
    file = ROOT.TFile(path, "RECREATE", "", int(rng.choice([0, 101, 207, 404, 505])))
    tree = ROOT.TTree("tree", "random")
    tree.SetAutoFlush(int(rng.integers(1, 100)))
    fillers, expected = [], {}

    def add_scalar(name, dtype):
        buffer = np.zeros(1, dtype)
        tree.Branch(name, buffer, f"{name}/{LETTER[dtype]}")
        values = numbers(rng, dtype, entries)
        fillers.append(lambda i: buffer.__setitem__(0, values[i]))
        expected[name] = (values.tolist(), dtype)

    def add_counted(name, dtype):
        counter, buffer = np.zeros(1, np.int32), np.zeros(64, dtype)
        tree.Branch("n" + name, counter, f"n{name}/I")
        tree.Branch(name, buffer, f"{name}[n{name}]/{LETTER[dtype]}")
        rows = [numbers(rng, dtype, int(n)) for n in rng.integers(0, 64, entries)]

        def fill(i):
            counter[0] = len(rows[i])
            buffer[: len(rows[i])] = rows[i]

        fillers.append(fill)
        expected["n" + name] = ([len(row) for row in rows], np.int32)
        expected[name] = ([row.tolist() for row in rows], dtype)

    def add_vector(name, dtype, depth):
        classes = [ROOT.std.vector[CXX[dtype]]]
        for _ in range(depth - 1):
            classes.insert(0, ROOT.std.vector[classes[0]])
        vector = classes[0]()
        tree.Branch(name, vector)
        rows = [filled(rng, dtype, depth) for _ in range(entries)]
        fillers.append(lambda i: assign(vector, rows[i], classes[1:]))
        expected[name] = (rows, dtype)

    def add_strings(name):
        vector = ROOT.std.vector["std::string"]()
        tree.Branch(name, vector)
        rows = [["s" * int(n) for n in rng.integers(0, 400, rng.poisson(1.5))] for _ in range(entries)]
        fillers.append(lambda i: assign(vector, rows[i], []))
        expected[name] = (rows, None)

    for number in range(rng.integers(1, 7)):
        kind = rng.choice(["scalar", "counted", "vector", "strings"])
        name = f"{kind}{number}"
        if kind == "scalar":
            add_scalar(name, DTYPES[rng.integers(len(DTYPES))])
        elif kind == "counted":
            add_counted(name, [np.int32, np.float32, np.float64][rng.integers(3)])
        elif kind == "vector":
            dtypes = [np.int16, np.int32, np.uint32, np.float32, np.float64]
            add_vector(name, dtypes[rng.integers(len(dtypes))], int(rng.integers(1, 3)))
        else:
            add_strings(name)

    for entry in range(entries):
        for fill in fillers:
            fill(entry)
        tree.Fill()
    tree.Write()
    file.Close()
    check(hep.columns(path, "tree"), expected)
