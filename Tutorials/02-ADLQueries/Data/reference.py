"""The histograms that the tutorial expects, found by uproot, Awkward Array, vector and boost-histogram.

    pip install uproot==5.7.7 awkward==2.14.0 vector==1.9.0 boost-histogram==1.8.1
    python reference.py                  writes expected.json, of UHI schema 1
"""

import json
from pathlib import Path

import awkward as ak
import boost_histogram as bh
import numpy as np
import uproot
import vector

vector.register_awkward()
FOLDER = Path(__file__).resolve().parent
COORDINATES = ["pt", "eta", "phi", "mass"]
EXTRA = {"Muon": ["charge"], "Electron": ["charge"], "Jet": ["btag"]}


class Events:
    """The columns of the tree, momenta in double precision."""

    def __init__(self, tree):
        self.columns = tree.arrays()
        self.made = {}

    def __getitem__(self, name):
        return self.columns[name]

    def momenta(self, name):
        """The momenta of a collection with its other fields; made when first asked for, then kept."""
        if name not in self.made:
            fields = {key: self[f"{name}_{key}"] for key in EXTRA[name]}
            fields |= {key: ak.values_astype(self[f"{name}_{key}"], np.float64) for key in COORDINATES}
            self.made[name] = ak.zip(fields, with_name="Momentum4D")
        return self.made[name]


def q1(events):
    return {"q1": (events["MET_pt"], 0, 2000)}


def q2(events):
    return {"q2": (ak.flatten(events["Jet_pt"]), 15, 60)}


def q3(events):
    return {"q3": (ak.flatten(events["Jet_pt"][abs(events["Jet_eta"]) < 1]), 15, 60)}


def q4(events):
    return {"q4": (events["MET_pt"][ak.sum(events["Jet_pt"] > 40, axis=1) >= 2], 0, 2000)}


def q5(events):
    first, second = ak.unzip(ak.combinations(events.momenta("Muon"), 2))
    mass = (first + second).mass
    good = (first.charge != second.charge) & (mass > 60) & (mass < 120)
    return {"q5": (events["MET_pt"][ak.any(good, axis=1)], 0, 2000)}


def q6(events):
    jets = events.momenta("Jet")
    trios = ak.combinations(ak.zip({"p": jets.to_xyzt(), "btag": jets.btag}), 3)
    a, b, c = ak.unzip(trios)
    top = a.p + b.p + c.p
    best = ak.argmin(abs(top.mass - 172.5), axis=1, keepdims=True)
    btag = np.maximum(np.maximum(a.btag, b.btag), c.btag)
    return {"q6-1": (ak.drop_none(ak.flatten(top[best].pt)), 15, 40),
            "q6-2": (ak.drop_none(ak.flatten(btag[best])), 0, 1)}


def q7(events):
    leptons = ak.concatenate([events.momenta("Muon"), events.momenta("Electron")], axis=1)
    leptons, jets = leptons[leptons.pt > 10], events.momenta("Jet")
    jets = jets[jets.pt > 30]
    one, other = ak.unzip(ak.cartesian([jets, leptons], nested=True))
    clean = jets[~ak.any(one.deltaR(other) < 0.4, axis=2)]
    return {"q7": (ak.sum(clean.pt, axis=1)[ak.num(clean) > 0], 15, 200)}


def q8(events):
    muons, electrons = events.momenta("Muon"), events.momenta("Electron")
    leptons = ak.concatenate([ak.with_field(muons, 13, "flavour"), ak.with_field(electrons, 11, "flavour")], axis=1)
    enough = ak.num(leptons) >= 3
    leptons, met_pt, met_phi = leptons[enough], events["MET_pt"][enough], events["MET_phi"][enough]
    index = ak.local_index(leptons)
    i, j = ak.unzip(ak.combinations(index, 2))
    first, second = leptons[i], leptons[j]
    good = (first.charge != second.charge) & (first.flavour == second.flavour)
    i, j, mass = i[good], j[good], (first + second).mass[good]
    best = ak.argmin(abs(mass - 91.2), axis=1, keepdims=True)
    i, j = ak.fill_none(i[best], -1), ak.fill_none(j[best], -1)
    found = i[:, 0] >= 0
    others = leptons[(index != i[:, 0]) & (index != j[:, 0])][found]
    third = others[ak.argmax(others.pt, axis=1, keepdims=True)][:, 0]
    met_pt, met_phi = met_pt[found], met_phi[found]
    return {"q8": (np.sqrt(2 * third.pt * met_pt * (1 - np.cos(third.phi - met_phi))), 15, 250)}


QUERIES = [q1, q2, q3, q4, q5, q6, q7, q8]


def histogram(values, low, high):
    found = bh.Histogram(bh.axis.Regular(100, low, high), storage=bh.storage.Int64())
    found.fill(ak.to_numpy(values))
    return found


def main():
    events = Events(uproot.open(FOLDER / "events.root")["Events"])
    found = {}
    for query in QUERIES:
        for name, (values, low, high) in query(events).items():
            found[name] = histogram(values, low, high)
            print(name, found[name].sum(flow=True))
    document = {name: {
        "uhi_schema": 1,
        "axes": [{"type": "regular", "lower": h.axes[0].edges[0], "upper": h.axes[0].edges[-1], "bins": 100,
                  "underflow": True, "overflow": True, "circular": False}],
        "storage": {"type": "int", "values": h.values(flow=True).tolist()},
    } for name, h in found.items()}
    (FOLDER / "expected.json").write_text(json.dumps(document) + "\n")


if __name__ == "__main__":
    main()
