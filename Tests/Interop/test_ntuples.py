"""RNTuples of random schemas, written by ROOT and by uproot, come back value for value."""

import json

import awkward as ak
import numpy as np
import pytest
import uproot

from comparison import same
from test_trees import DTYPES, numbers

SEEDS = 10
CODECS = [0, 101, 207, 404, 505]
CXX = {np.bool_: "bool", np.int8: "std::int8_t", np.int16: "std::int16_t", np.int32: "std::int32_t",
       np.int64: "std::int64_t", np.uint8: "std::uint8_t", np.uint16: "std::uint16_t",
       np.uint32: "std::uint32_t", np.uint64: "std::uint64_t", np.float32: "float", np.float64: "double"}

ROOT = pytest.importorskip("ROOT")

# Every value is random; what it is goes into a text beside it, which is compared.
CODE = r"""
#include <ROOT/RNTupleModel.hxx>
#include <ROOT/RNTupleReader.hxx>
#include <ROOT/RNTupleWriteOptions.hxx>
#include <ROOT/RNTupleWriter.hxx>
#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace interop {
struct Source {
  std::uint64_t state;
  std::uint64_t next() {
    state += 0x9E3779B97F4A7C15ull;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
  }
  int below(int n) { return next() % n; }
};

template <typename T> std::enable_if_t<std::is_arithmetic_v<T>> fill(T &value, Source &s, std::string &text) {
  if constexpr (std::is_same_v<T, bool>) {
    value = s.below(2);
    text += value ? "true" : "false";
  } else if constexpr (std::is_floating_point_v<T>) {
    value = T(double(std::int64_t(s.next())) * std::pow(10., s.below(40) - 38));
    char digits[64];
    snprintf(digits, 64, "%.17g", double(value));
    text += digits;
  } else {
    value = T(s.next() >> s.below(64));
    text += std::to_string(value);
  }
}
void fill(std::string &value, Source &s, std::string &text) {
  value.assign(s.below(4) ? s.below(9) : s.below(400), char('a' + s.below(26)));
  text += '"' + value + '"';
}
template <typename T> void fill(std::vector<T> &value, Source &s, std::string &text);
template <typename T, std::size_t N> void fill(std::array<T, N> &value, Source &s, std::string &text);
template <std::size_t N> void fill(std::bitset<N> &value, Source &s, std::string &text);
template <typename T> void fill(std::optional<T> &value, Source &s, std::string &text);
template <typename T> void fill(std::unique_ptr<T> &value, Source &s, std::string &text);
template <typename A, typename B> void fill(std::pair<A, B> &value, Source &s, std::string &text);
template <typename A, typename B, typename C> void fill(std::tuple<A, B, C> &value, Source &s, std::string &text);
template <typename A, typename B> void fill(std::variant<A, B> &value, Source &s, std::string &text);

template <typename T> void fill(std::vector<T> &value, Source &s, std::string &text) {
  value.clear();
  const int n = s.below(3) ? s.below(5) : 0;
  text += '[';
  for (int i = 0; i < n; ++i) {
    T item{};
    if (i) text += ',';
    fill(item, s, text);
    value.push_back(std::move(item));
  }
  text += ']';
}
template <typename T, std::size_t N> void fill(std::array<T, N> &value, Source &s, std::string &text) {
  for (std::size_t i = 0; i < N; ++i) { text += i ? ',' : '['; fill(value[i], s, text); }
  text += ']';
}
template <std::size_t N> void fill(std::bitset<N> &value, Source &s, std::string &text) {
  for (std::size_t i = 0; i < N; ++i) {
    value[i] = s.below(2);
    text += std::string(i ? "," : "[") + (value[i] ? "true" : "false");
  }
  text += ']';
}
template <typename T> void fill(std::optional<T> &value, Source &s, std::string &text) {
  if (s.below(3) == 0) { value.reset(); text += "null"; return; }
  value.emplace();
  fill(*value, s, text);
}
template <typename T> void fill(std::unique_ptr<T> &value, Source &s, std::string &text) {
  if (s.below(3) == 0) { value.reset(); text += "null"; return; }
  value = std::make_unique<T>();
  fill(*value, s, text);
}
template <typename A, typename B> void fill(std::pair<A, B> &value, Source &s, std::string &text) {
  text += "{\"_0\":";
  fill(value.first, s, text);
  text += ",\"_1\":";
  fill(value.second, s, text);
  text += '}';
}
template <typename A, typename B, typename C> void fill(std::tuple<A, B, C> &value, Source &s, std::string &text) {
  text += "{\"_0\":";
  fill(std::get<0>(value), s, text);
  text += ",\"_1\":";
  fill(std::get<1>(value), s, text);
  text += ",\"_2\":";
  fill(std::get<2>(value), s, text);
  text += '}';
}
template <typename A, typename B> void fill(std::variant<A, B> &value, Source &s, std::string &text) {
  if (s.below(2)) { A a{}; fill(a, s, text); value = std::move(a); }
  else { B b{}; fill(b, s, text); value = std::move(b); }
}
// Adds a field that stores its numbers with fewer bits.
template <typename T> void lossy(ROOT::RNTupleModel &model, const char *name, std::string way, int bits) {
  auto field = std::make_unique<ROOT::RField<T>>(name);
  if (way == "half") field->SetHalfPrecision();
  else if (way == "trunc") field->SetTruncated(bits);
  else field->SetQuantized(bits, {T(-3.5), T(11.25)});
  model.AddField(std::move(field));
}
}  // namespace interop
"""


@pytest.fixture(scope="module", autouse=True)
def code():
    if not hasattr(ROOT, "interop") or not hasattr(ROOT.interop, "Source"):
        assert ROOT.gInterpreter.Declare(CODE)


def random_type(rng, depth=0):
    """A C++ type that ROOT can store without a dictionary of its own."""
    scalars = list(CXX.values()) + ["std::string"]
    if depth > 2 or rng.random() < 0.35:
        return str(rng.choice(scalars))
    inner = lambda: random_type(rng, depth + 1)
    kind = rng.choice(["vector", "vector", "array", "optional", "pair", "tuple", "variant", "bitset", "unique_ptr"])
    if kind == "vector":
        return f"std::vector<{inner()}>"
    if kind == "array":
        return f"std::array<{inner()},{rng.integers(1, 4)}>"
    if kind == "bitset":
        return f"std::bitset<{rng.integers(1, 100)}>"
    if kind == "pair":
        return f"std::pair<{inner()},{inner()}>"
    if kind == "tuple":
        return f"std::tuple<{inner()},{inner()},{inner()}>"
    if kind == "variant":
        number, other = rng.choice(["std::int32_t", "double"]), rng.choice(["std::string", "std::vector<float>"])
        return f"std::variant<{number},{other}>"
    return f"std::{kind}<{inner()}>"


def written_by_root(rng, path, types, entries, late):
    """Fill an RNTuple with random values; gives them as JSON."""
    number = int(rng.integers(1 << 40))
    cluster = int(rng.integers(1, entries + 1))
    make = lambda i, to: f'v{i} = {to}->MakeField<{types[i]}>("x{i}");'
    code = [f"std::string interop_{number}(const char *path) {{",
            "auto model = ROOT::RNTupleModel::Create();", f"interop::Source s{{{number}}};"]
    code += [f"std::shared_ptr<{kind}> v{i}; std::string t{i};" for i, kind in enumerate(types)]
    code += [make(i, "model") for i in range(len(types)) if i not in late]
    code += ["ROOT::RNTupleWriteOptions options;", f"options.SetCompression({int(rng.choice(CODECS))});",
             f"options.SetInitialUnzippedPageSize({int(rng.choice([16, 64, 1024]))});",
             f"options.SetMaxUnzippedPageSize({int(rng.choice([1024, 8192, 1 << 20]))});",
             f"options.SetEnablePageChecksums({int(rng.integers(2))});",
             'auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "folder_n", path, options);',
             f"for (int i = 0; i < {entries}; ++i) {{"]
    if late:
        code += [f"if (i == {entries // 2}) {{", "auto updater = writer->CreateModelUpdater();",
                 "updater->BeginUpdate();", *(make(i, "updater") for i in late), "updater->CommitUpdate(); }"]
    for i in range(len(types)):
        code.append(f"if (v{i}) {{ t{i} += ','; interop::fill(*v{i}, s, t{i}); }}")
    code += ["writer->Fill();", f"if ((i + 1) % {cluster} == 0) writer->CommitCluster(s.below(2)); }}",
             "writer.reset();", 'std::string all = "{";']
    for i in range(len(types)):
        code.append(f'all += "{"," if i else ""}\\"x{i}\\":[" + (t{i}.empty() ? t{i} : t{i}.substr(1)) + "]";')
    code += ['return all + "}"; }']
    assert ROOT.gInterpreter.Declare("\n".join(code)), types
    return json.loads(str(getattr(ROOT, f"interop_{number}")(str(path))))


def equal(ours, theirs, kind):
    """Whether two values are the same; a number of single precision is printed with fewer digits."""
    if isinstance(theirs, list):
        return len(ours) == len(theirs) and all(equal(a, b, kind) for a, b in zip(ours, theirs))
    if isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(equal(ours[key], theirs[key], kind) for key in theirs)
    if isinstance(ours, float) and "float" in kind and np.float32(ours) == np.float32(theirs):
        return True
    return ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool)


def test_root_ntuples(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    path = tmp_path / "n.root"
    entries = int(rng.integers(1, 400))
    types = [random_type(rng) for _ in range(rng.integers(1, 8))]
    late = {i for i in range(1, len(types)) if rng.random() < 0.2}
    expected = written_by_root(rng, path, types, entries, late)
    columns = hep.columns(path, "folder_n")
    assert list(columns) == [f"x{i}" for i in range(len(types)) if i not in late] + [f"x{i}" for i in sorted(late)]
    for i, kind in enumerate(types):
        ours, theirs = columns[f"x{i}"], expected[f"x{i}"]
        assert len(ours) == entries
        assert equal(ours[entries - len(theirs):], theirs, kind), kind
    first = int(rng.integers(0, entries + 1))
    last = int(rng.integers(first, entries + 1))
    assert hep.columns(path, "folder_n", "--entries", f"{first}..<{last}") == {
        name: values[first:last] for name, values in columns.items()}


def test_lossy_ntuples(hep, tmp_path, seed):
    """Numbers stored with fewer bits come out as ROOT reads them, to the last bit."""
    rng = np.random.default_rng(seed)
    path = str(tmp_path / "lossy.root")
    model = ROOT.RNTupleModel.Create()
    names = []
    for kind in ("float", "double"):
        for way in ("half", "trunc", "quant"):
            least, most = (10, 31) if way == "trunc" else (1, 32)
            names.append(f"{kind}_{way}")
            ROOT.interop.lossy[kind](model, names[-1], way, int(rng.integers(least, most + 1)))
    options = ROOT.RNTupleWriteOptions()
    options.SetCompression(int(rng.choice(CODECS)))
    entries = int(rng.integers(1, 600))
    values = {name: rng.uniform(-3.5, 11.25, entries) for name in names}
    with ROOT.RNTupleWriter.Recreate(model, "n", path, options) as writer:
        for i in range(entries):
            entry = writer.CreateEntry()
            for name in names:
                entry[name] = float(values[name][i])
            writer.Fill(entry)
    columns = hep.columns(path, "n")
    with ROOT.RNTupleReader.Open("n", path) as reader:
        entry = reader.CreateEntry()
        for i in range(entries):
            reader.LoadEntry(i, entry)
            for name in names:
                ours, theirs = columns[name][i], entry[name]
                assert (np.float32(ours) if name.startswith("float") else ours) == theirs, (name, i)


def test_uproot_ntuples(hep, tmp_path, seed):
    rng = np.random.default_rng(seed)
    entries = int(rng.integers(1, 2000))
    arrays, expected = {}, {}
    for number in range(rng.integers(1, 8)):
        dtype = DTYPES[rng.integers(len(DTYPES))]
        kind = rng.choice(["flat", "jagged", "nested", "string"])
        name = f"{kind}_{number}"
        if kind == "flat":
            array = ak.Array(numbers(rng, dtype, entries))
        elif kind == "string":
            array = ak.Array(["é" * int(n) + "x" * int(n * n) for n in rng.integers(0, 20, entries)])
        else:
            counts = rng.poisson(2, entries)
            array = ak.unflatten(numbers(rng, dtype, counts.sum()), counts)
            if kind == "nested":
                outer = np.diff(np.sort(np.concatenate([[0, entries], rng.integers(0, entries + 1, entries - 1)])))
                array = ak.unflatten(array, outer)
        arrays[name] = array
        expected[name] = (array.tolist(), dtype)
    path = tmp_path / "ntuple.root"
    with uproot.recreate(path, compression=uproot.ZSTD(5) if rng.random() < 0.5 else None) as file:
        file.mkrntuple("n", arrays)
    columns = hep.columns(path, "n")
    for name, (values, dtype) in expected.items():
        assert same(columns[name], values, dtype), name
