"""uhi's own conformance suite for indexing, run over histograms that Martlet cuts and sets."""

import builtins
import json

import numpy as np
import pytest
import uhi.io.json
import uhi.tag
from uhi.testing.indexing import Indexing1D, Indexing2D, Indexing3D

PROBE = {}


@pytest.fixture(scope="module", autouse=True)
def _probe(probe):
    PROBE["call"] = probe


def place(value, length):
    """A place on an axis as the probe is asked for it; negative numbers count from the end."""
    if value is None:
        return None
    if value is builtins.len:
        return {"bin": length}
    if isinstance(value, uhi.tag.loc):
        return {"value": value.value, "shift": value.offset}
    if value in (uhi.tag.underflow, uhi.tag.overflow):
        return {"flow": "underflow" if value is uhi.tag.underflow else "overflow"}
    if not -length <= value < length + 1:
        raise IndexError(value)
    return {"bin": int(value) if value >= 0 else length + int(value)}


def question(index, length):
    if not isinstance(index, slice):
        if not callable(index) and not isinstance(index, uhi.tag.loc) and index >= length:
            raise IndexError(index)
        return {"at": place(index, length)}
    asked = {"from": place(index.start, length), "to": place(index.stop, length)}
    if index.step is builtins.sum:
        asked["sum"] = True
    elif index.step is not None:
        asked["factor"] = index.step.factor
    return asked


class Cut:
    """A histogram that lives as UHI JSON; all work on it is Martlet's."""

    def __init__(self, text):
        self.text = text
        self.document = json.loads(text)

    def __eq__(self, other):
        return self.document["axes"] == other.document["axes"] and self.document["storage"] == other.document["storage"]

    def lengths(self):
        return [axis["bins"] if "bins" in axis else len(axis["edges"]) - 1 for axis in self.document["axes"]]

    def questions(self, index):
        lengths = self.lengths()
        if isinstance(index, dict):
            index = tuple(index.get(i, slice(None)) for i in range(len(lengths)))
        index = index if isinstance(index, tuple) else (index,)
        if Ellipsis in index:
            where = index.index(Ellipsis)
            rest = (slice(None),) * (len(lengths) - len(index) + 1)
            index = index[:where] + rest + index[where + 1 :]
        return [question(*pair) for pair in zip(index, lengths, strict=True)]

    def __getitem__(self, index):
        answer = PROBE["call"]("slice", {"histogram": self.text, "slices": self.questions(index)})
        if answer.get("error"):
            raise IndexError(answer["error"])
        cut = Cut(answer["histogram"])
        return cut.document["storage"]["values"] if not cut.document["axes"] else cut

    def __setitem__(self, index, values):
        asked = self.questions(index)
        values = np.asarray(values, dtype=float)
        shape = [1 if "at" in one else self.count(one, n) for one, n in zip(asked, self.lengths(), strict=True)]
        wanted = [n for one, n in zip(asked, shape, strict=True) if "at" not in one]
        flow = values.ndim == 1 and len(wanted) == 1 and values.size != wanted[0] and values.size > 1
        if values.ndim == len(wanted) and not flow:
            values = np.broadcast_to(values, wanted)
        answer = PROBE["call"]("slice", {
            "histogram": self.text, "slices": asked, "values": values.ravel().tolist(), "flow": bool(flow)})
        if answer.get("error"):
            raise ValueError(answer["error"])
        self.__init__(answer["histogram"])

    @staticmethod
    def count(asked, length):
        first = (asked["from"] or {"bin": 0})["bin"]
        return (asked["to"] or {"bin": length})["bin"] - first


class Suite:
    @classmethod
    def make_histogram(cls):
        return Cut(json.dumps(cls.get_uhi(), default=uhi.io.json.default))[...]


class Test1D(Suite, Indexing1D):
    pass


class Test2D(Suite, Indexing2D):
    pass


class Test3D(Suite, Indexing3D):
    pass
