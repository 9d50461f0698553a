"""Make zmumu.root: 20 000 simulated pp -> Z/gamma* -> mu mu (+ jets) events at 13 TeV,
each with at least two reconstructed muons.

    pip install pythia8mc==8.317.2 fastjet==3.5.2.0 uproot==5.7.7 awkward==2.14.0 numpy
    python make_data.py

Pythia 8 makes the events; a simple detector smears muons and jets; uproot writes them
as a NanoAOD-like TTree (ZSTD). The seed is fixed: the same versions give the same file.
"""

import awkward as ak
import fastjet
import numpy as np
import pythia8mc
import uproot

EVENTS = 20_000
SEED = 20261121
BASKET = 5_000  # entries of one write
LUMINOSITY = 50.0  # pb^-1 that the weights scale to
MUON_MASS = 0.1056583755

SETTINGS = f"""
Random:setSeed = on
Random:seed = {SEED}
Beams:eCM = 13000.
WeakSingleBoson:ffbar2gmZ = on
23:onMode = off
23:onIfAny = 13
PhaseSpace:mHatMin = 40.
Print:quiet = on
"""


def momentum_of(particle):
    return fastjet.PseudoJet(particle.px(), particle.py(), particle.pz(), particle.e())


def dressed(muon, photons):
    """The muon with the photons within 0.1 added back: it radiated most of them."""
    momentum = momentum_of(muon)
    for photon in photons:
        if momentum.delta_R(photon) < 0.1:
            momentum += photon
    return momentum


def smeared_muon(momentum, charge, rng):
    """Momentum resolution of a tracker: 1.2 % at low pt, growing by 1.5e-4 per GeV."""
    sigma = np.hypot(0.012, 1.5e-4 * momentum.pt())
    return dict(
        pt=momentum.pt() * rng.normal(1, sigma),
        eta=momentum.eta() + rng.normal(0, 3e-4),
        phi=momentum.phi_std() + rng.normal(0, 3e-4),
        mass=MUON_MASS,
        charge=charge,
    )


def isolation(muon, hadrons):
    """Sum of the pt of hadrons within 0.4, over the muon's own pt."""
    deta = hadrons["eta"] - muon["eta"]
    dphi = (hadrons["phi"] - muon["phi"] + np.pi) % (2 * np.pi) - np.pi
    return hadrons["pt"][deta**2 + dphi**2 < 0.16].sum() / muon["pt"]


def jets(particles, rng):
    """Anti-kt 0.4 jets of the visible particles but muons, smeared by 80 % / sqrt(pt)."""
    cluster = fastjet.ClusterSequence(particles, fastjet.JetDefinition(fastjet.antikt_algorithm, 0.4))
    found = []
    for jet in fastjet.sorted_by_pt(cluster.inclusive_jets(10.0)):
        pt = jet.pt() * max(0.1, rng.normal(1, np.hypot(0.8 / np.sqrt(jet.pt()), 0.05)))
        if pt > 20 and abs(jet.eta()) < 4.7:
            found.append(dict(pt=pt, eta=jet.eta(), phi=jet.phi_std(), mass=jet.m() * pt / jet.pt()))
    return sorted(found, key=lambda jet: -jet["pt"])


def main():
    rng = np.random.default_rng(SEED)
    pythia = pythia8mc.Pythia("", False)
    for line in SETTINGS.strip().splitlines():
        pythia.readString(line)
    pythia.init()

    generated, muons, all_jets, met = 0, [], [], []
    while len(muons) < EVENTS:
        if not pythia.next():
            continue
        generated += 1
        final = [particle for particle in pythia.event if particle.isFinal() and particle.isVisible()]
        photons = [momentum_of(p) for p in final if p.id() == 22 and p.pT() > 0.1]
        found = [
            smeared_muon(dressed(p, photons), -np.sign(p.id()), rng) for p in final
            if abs(p.id()) == 13 and p.pT() > 3 and abs(p.eta()) < 2.4 and rng.random() < 0.95
        ]
        if len(found) < 2:
            continue
        visible = [momentum_of(p) for p in final if abs(p.id()) != 13 and abs(p.eta()) < 5]
        missing = -np.sum([[p.px(), p.py()] for p in final], axis=0)
        tracks = np.array(
            [(p.pT(), p.eta(), p.phi()) for p in final if p.isHadron() and abs(p.eta()) < 2.5],
            dtype=[("pt", float), ("eta", float), ("phi", float)])
        for muon in found:
            muon["pfRelIso04_all"] = isolation(muon, tracks)
        muons.append(sorted(found, key=lambda muon: -muon["pt"]))
        all_jets.append(jets(visible, rng))
        met.append(missing + rng.normal(0, 12, 2))

    vertices = rng.poisson(25, EVENTS)
    # What the data would show is Poisson(28): the ratio of the two is the pile-up weight.
    pileup = np.exp(-3.0) * (28 / 25) ** vertices
    picobarn = pythia.infoPython().sigmaGen() * 1e9
    met = np.array(met)

    def rounded(values, bits=12):
        """Keep `bits` bits of the mantissa, as NanoAOD does: nothing measurable is lost."""
        mantissa, exponent = np.frexp(np.asarray(values, np.float32))
        return np.ldexp(np.round(mantissa * 2**bits) / 2**bits, exponent).astype(np.float32)

    def column(rows, key, dtype=np.float32):
        counts = [len(row) for row in rows]
        flat = np.array([item[key] for row in rows for item in row], dtype)
        return ak.unflatten(rounded(flat) if dtype is np.float32 else flat, counts)

    with uproot.recreate("zmumu.root", compression=uproot.ZSTD(9)) as file:
        columns = {
            "run": np.full(EVENTS, 1, np.uint32),
            "event": np.arange(EVENTS, dtype=np.uint64),
            "genWeight": np.full(EVENTS, picobarn * LUMINOSITY / generated, np.float32),
            "puWeight": rounded(pileup),
            "PV_npvs": vertices.astype(np.int32),
            "MET_pt": rounded(np.hypot(met[:, 0], met[:, 1])),
            "MET_phi": rounded(np.arctan2(met[:, 1], met[:, 0])),
            "Muon": ak.zip({
                key: column(muons, key, np.int32 if key == "charge" else np.float32)
                for key in ["pt", "eta", "phi", "mass", "charge", "pfRelIso04_all"]
            }),
            "Jet": ak.zip({key: column(all_jets, key) for key in ["pt", "eta", "phi", "mass"]}),
        }
        types = {name: getattr(array, "dtype", None) or array.type.content for name, array in columns.items()}
        file.mktree("Events", types, title="Simulated pp -> Z/gamma* -> mu mu at 13 TeV")
        for start in range(0, EVENTS, BASKET):
            file["Events"].extend({name: array[start : start + BASKET] for name, array in columns.items()})


if __name__ == "__main__":
    main()
