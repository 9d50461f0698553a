"""Make jets.root: 1500 events with a boosted W -> q qbar and 1500 with QCD jets, pp at 13 TeV.

    pip install pythia8mc==8.317.2 fastjet==3.5.2.0 uproot==5.7.7 awkward==2.14.0 numpy
    python make_data.py

Each event keeps its visible particles with pt > 0.5 GeV within 1.2 of its hardest anti-kt jet with R = 1,
as pt, eta and phi in single precision; all count as pions. The seeds are fixed.
"""

from pathlib import Path

import awkward as ak
import fastjet
import numpy as np
import pythia8mc
import uproot

EVENTS = 1_500
PROCESSES = {
    1: ["WeakDoubleBoson:ffbar2WW = on", "24:onMode = off", "24:onIfAny = 1 2 3 4 5"],
    0: ["HardQCD:all = on"],
}
DEFINITION = fastjet.JetDefinition(fastjet.antikt_algorithm, 1.0)


def near_hardest(event):
    """pt, eta, phi of the particles around the hardest jet; nothing where that is too soft or forward."""
    particles = [p for p in event if p.isFinal() and p.isVisible() and p.pT() > 0.5]
    sequence = fastjet.ClusterSequence(
        [fastjet.PseudoJet(p.px(), p.py(), p.pz(), p.e()) for p in particles], DEFINITION)
    jet = max(sequence.inclusive_jets(), key=lambda j: j.perp())
    if not 450 < jet.perp() < 700 or abs(jet.rap()) > 2:
        return []
    return [(p.pT(), p.eta(), p.phi()) for p in particles
            if np.hypot(p.y() - jet.rap(), (p.phi() - jet.phi() + np.pi) % (2 * np.pi) - np.pi) < 1.2]


def events(label, settings):
    pythia = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", "Beams:eCM = 13000.", "PhaseSpace:pTHatMin = 450.",
                    "Random:setSeed = on", f"Random:seed = {20261125 + label}", *settings]:
        pythia.readString(setting)
    assert pythia.init()
    found = []
    while len(found) < EVENTS:
        if pythia.next() and (particles := near_hardest(pythia.event)):
            found.append(particles)
    return found


def main():
    labels, rows = [], []
    for label, settings in PROCESSES.items():
        found = events(label, settings)
        labels += [label] * len(found)
        rows += found
    columns = {name: ak.values_astype(ak.Array([[p[i] for p in row] for row in rows]), np.float32)
               for i, name in enumerate(["pt", "eta", "phi"])}
    path = Path(__file__).with_name("jets.root")
    with uproot.recreate(path, compression=uproot.ZSTD(10)) as file:
        file.mktree("Events", {"isW": np.int32, "Particle": columns_type(columns)})
        file["Events"].extend({"isW": np.array(labels, np.int32), "Particle": ak.zip(columns)})


def columns_type(columns):
    return ak.type(ak.zip(columns)).content


if __name__ == "__main__":
    main()
