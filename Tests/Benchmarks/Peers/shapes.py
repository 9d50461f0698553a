"""uproot reads branches of nested lists, of strings or of whole objects as Awkward arrays."""

import sys

import awkward as ak
import numpy as np
import uproot
from repeat import repeat


def work():
    with uproot.open(sys.argv[1] + ".root") as file:
        return file["Events"].arrays()


def nested(events):
    lists = events["hits"]
    return [ak.count(lists, axis=None), ak.num(ak.flatten(lists), axis=0), ak.sum(ak.values_astype(lists, np.float64))]


def strings(events):
    flat = ak.flatten(events["names"])
    characters = [ak.to_numpy(ak.flatten(ak.without_parameters(texts))) for texts in (events["label"], flat)]
    return [len(flat), *(len(text) for text in characters), *(np.sum(text, dtype=np.float64) for text in characters)]


def objects(events):
    inner = ak.flatten(events["all"])
    columns = [part for momenta in (events["leading"], inner) for part in (*ak.unzip(momenta["fP"]), momenta["fE"])]
    return [len(inner), *(np.sum(ak.to_numpy(column)) for column in columns)]


repeat(work, {"nested": nested, "strings": strings, "objects": objects}[sys.argv[1]], times=3)
