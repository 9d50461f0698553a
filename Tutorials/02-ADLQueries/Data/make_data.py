"""Make events.root: 3000 simulated pp events at 8 TeV with a muon, a third each of Z -> ll, top pairs and WZ.

    pip install pythia8mc==8.317.2 fastjet==3.5.2.0 uproot==5.7.7 awkward==2.14.0 numpy
    python make_data.py

Pythia 8 makes the events; a simple detector finds and smears leptons and jets; uproot writes them as
the reduced NanoAOD of the CMS open data. The seed is fixed: the same versions give the same file.
"""

from pathlib import Path

import awkward as ak
import fastjet
import numpy as np
import pythia8mc
import uproot

EVENTS = 1000  # of each process
SEED = 20261126
MASSES = {11: 0.000511, 13: 0.1056583755}
NAMES = {11: "Electron", 13: "Muon"}
ANTIKT = fastjet.JetDefinition(fastjet.antikt_algorithm, 0.5)
LEPTONIC = ["{0}:onMode = off", "{0}:onIfAny = 11 13"]
PROCESSES = {
    "Z": ["WeakSingleBoson:ffbar2gmZ = on", "PhaseSpace:mHatMin = 50.", *(s.format(23) for s in LEPTONIC)],
    "top pairs": ["Top:gg2ttbar = on", "Top:qqbar2ttbar = on"],
    "WZ": ["WeakDoubleBoson:ffbar2ZW = on", *(s.format(boson) for boson in (23, 24) for s in LEPTONIC)],
}


def momentum(particle):
    return fastjet.PseudoJet(particle.px(), particle.py(), particle.pz(), particle.e())


def leptons(final, flavour, rng):
    """Electrons or muons with pt > 5 or 3 GeV; one in twenty is not found."""
    found = []
    for particle in final:
        if abs(particle.id()) == flavour and abs(particle.eta()) < 2.4 and rng.random() < 0.95:
            pt = particle.pT() * rng.normal(1, 0.012 if flavour == 13 else 0.025)
            if pt > (3 if flavour == 13 else 5):
                found.append(dict(pt=pt, eta=particle.eta(), phi=particle.phi(), mass=MASSES[flavour],
                                  charge=-int(np.sign(particle.id()))))
    return sorted(found, key=lambda lepton: -lepton["pt"])


def jets(final, bottoms, rng):
    """Anti-kt jets of all but muons, smeared; the b-tag is near one for most jets around a b hadron."""
    particles = [momentum(p) for p in final if abs(p.id()) != 13]
    sequence = fastjet.ClusterSequence(particles, ANTIKT)
    found = []
    for jet in sequence.inclusive_jets(8.0):
        scale = max(0.1, rng.normal(1, np.hypot(0.8 / np.sqrt(jet.pt()), 0.05)))
        if jet.pt() * scale < 15 or abs(jet.eta()) > 4.5:
            continue
        has_bottom = any(jet.delta_R(momentum(bottom)) < 0.4 for bottom in bottoms)
        found.append(dict(pt=jet.pt() * scale, eta=jet.eta(), phi=jet.phi_std(), mass=jet.m() * scale,
                          btag=rng.beta(6, 1) if has_bottom else rng.beta(1, 4)))
    return sorted(found, key=lambda jet: -jet["pt"])


def events(settings, rng):
    """Electrons, muons, jets and missing momentum of events with a muon of more than 17 GeV."""
    pythia = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", "Beams:eCM = 8000.", "Random:setSeed = on", f"Random:seed = {SEED}", *settings]:
        pythia.readString(setting)
    assert pythia.init()
    found = []
    while len(found) < EVENTS:
        if not pythia.next():
            continue
        final = [p for p in pythia.event if p.isFinal() and p.isVisible() and abs(p.eta()) < 5]
        muons = leptons(final, 13, rng)
        if not muons or muons[0]["pt"] < 17:
            continue
        bottoms = [p for p in pythia.event if abs(p.id()) in (511, 521, 531, 5122) and p.pT() > 5]
        px, py = -np.sum([[p.px(), p.py()] for p in final], axis=0) + rng.normal(0, 12, 2)
        found.append(dict(Electron=leptons(final, 11, rng), Muon=muons, Jet=jets(final, bottoms, rng),
                          MET_pt=np.hypot(px, py), MET_phi=np.arctan2(py, px)))
    return found


def rounded(values):
    """Twelve bits of the mantissa, as in NanoAOD."""
    mantissa, exponent = np.frexp(np.asarray(values, np.float32))
    return np.ldexp(np.round(mantissa * 2**12) / 2**12, exponent).astype(np.float32)


def collection(rows, name, fields):
    counts = [len(row[name]) for row in rows]

    def field(key):
        flat = [item[key] for row in rows for item in row[name]]
        return np.array(flat, np.int32) if key == "charge" else rounded(flat)

    return ak.zip({key: ak.unflatten(field(key), counts) for key in fields})


def main():
    rng = np.random.default_rng(SEED)
    rows = [row for settings in PROCESSES.values() for row in events(settings, rng)]
    rng.shuffle(rows)
    coordinates = ["pt", "eta", "phi", "mass"]
    columns = {
        "MET_pt": rounded([row["MET_pt"] for row in rows]),
        "MET_phi": rounded([row["MET_phi"] for row in rows]),
        "Muon": collection(rows, "Muon", [*coordinates, "charge"]),
        "Electron": collection(rows, "Electron", [*coordinates, "charge"]),
        "Jet": collection(rows, "Jet", [*coordinates, "btag"]),
    }
    types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
    path = Path(__file__).with_name("events.root")
    with uproot.recreate(path, compression=uproot.ZSTD(10)) as file:
        file.mktree("Events", types, title="Simulated pp at 8 TeV: Z, top pairs and WZ")
        file["Events"].extend(columns)


if __name__ == "__main__":
    main()
