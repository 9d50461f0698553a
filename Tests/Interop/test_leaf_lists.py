"""Lists of leaves in which several have varying lengths, written by ROOT, read by `hep read`."""

import numpy as np
import pytest

from comparison import same

ROOT = pytest.importorskip("ROOT")
SEEDS = 8
LETTERS = {"B": np.int8, "b": np.uint8, "S": np.int16, "s": np.uint16, "I": np.int32, "i": np.uint32, "L": np.int64,
           "F": np.float32, "D": np.float64, "O": np.bool_}
MOST = 9


class Leaf:
    """A leaf with its place in the memory of the branch, which ROOT does not work out for arrays that vary."""

    def __init__(self, rng, name, counter=None, letter=None):
        self.name, self.counter = name, counter
        self.letter = letter or rng.choice(list(LETTERS))
        self.dtype = LETTERS[self.letter]
        self.fixed = int(rng.integers(1, 4)) if counter is None and letter is None else 1
        self.inner = 2 if counter is not None and rng.random() < 0.3 else 1

    def declaration(self):
        lengths = f"[{self.counter}]" if self.counter else f"[{self.fixed}]" if self.fixed > 1 else ""
        return f"{self.name}{lengths}{'[2]' if self.inner > 1 else ''}/{self.letter}"

    def bind(self, buffer, offset):
        self.offset = offset
        size = np.dtype(self.dtype).itemsize * MOST * 2
        self.memory = buffer[offset : offset + size].view(self.dtype)

    def fill(self, rng, count):
        """Random values, and what is to be read."""
        number = count * self.inner if self.counter else self.fixed
        values = rng.integers(0, 2 if self.letter == "O" else 100, number).astype(self.dtype)
        self.memory[:number] = values
        listed = values.reshape(-1, 2).tolist() if self.inner > 1 else values.tolist()
        return listed if self.counter or self.fixed > 1 else listed[0]


def random_leaves(rng, outer):
    """Counters, numbers and arrays in random order, each array behind its counter; or all counted by `outer`."""
    counters = [] if outer else [f"n{i}" for i in range(rng.integers(1, 3))]
    leaves = [Leaf(rng, name, letter="I") for name in counters]
    rest = [Leaf(rng, f"x{i}", outer or str(rng.choice(counters))) for i in range(rng.integers(1, 4))]
    rest += [Leaf(rng, f"y{i}") for i in range(rng.integers(0, 3))]
    return leaves + [rest[i] for i in rng.permutation(len(rest))]


@pytest.mark.parametrize("outer", [None, "n"])
def test_leaves_of_varying_length(hep, tmp_path, seed, outer):
    rng = np.random.default_rng(seed)
    leaves, path = random_leaves(rng, outer), tmp_path / "leaves.root"
    file = ROOT.TFile(str(path), "RECREATE")
    tree, count = ROOT.TTree("t", "t"), np.zeros(1, np.int32)
    tree.Branch("n", count, "n/I")
    tree.GetLeaf("n").SetMaximum(MOST)
    buffer = np.zeros(len(leaves) * MOST * 16, np.uint8)
    branch = tree.Branch("list", buffer, ":".join(leaf.declaration() for leaf in leaves))
    for place, leaf in enumerate(leaves):
        leaf.bind(buffer, place * MOST * 16)
        branch.GetLeaf(leaf.name).SetOffset(leaf.offset)
        if leaf.letter == "I" and leaf.name.startswith("n"):
            branch.GetLeaf(leaf.name).SetMaximum(MOST)
    branch.SetAddress(buffer)
    expected = []
    for _ in range(int(rng.integers(1, 300))):
        count[0] = rng.integers(0, MOST + 1)
        counts, row = {"n": int(count[0])}, {}
        for leaf in leaves:
            if leaf.name.startswith("n"):
                counts[leaf.name] = int(rng.integers(0, MOST + 1))
                leaf.memory[0] = counts[leaf.name]
                row[leaf.name] = counts[leaf.name]
            else:
                row[leaf.name] = leaf.fill(rng, counts.get(leaf.counter, 0))
        expected.append(row)
        tree.Fill()
    tree.Write()
    file.Close()
    found = hep.columns(path, "t")["list"]
    if len(leaves) == 1:
        expected = [row[leaves[0].name] for row in expected]
    assert same(found, expected)
