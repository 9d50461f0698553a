"""Events for the rows on jets, from Pythia 8: `jets-N.f64`, px py pz E of N particles per event."""

import numpy as np
import pythia8mc

SIZES = {50: 100, 65: 100, 150: 100, 354: 100, 1000: 100, 3109: 20, 10000: 5}


def generator(settings, seed):
    pythia = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", *settings, "Random:setSeed = on", f"Random:seed = {seed}"]:
        pythia.readString(setting)
    if not pythia.init():
        raise RuntimeError("Pythia does not start")

    def particles():
        while not pythia.next():
            pass
        return [[p.px(), p.py(), p.pz(), p.e()] for p in pythia.event if p.isFinal() and p.isVisible()]

    return particles


def make(folder):
    """Hard jets at 13 TeV filled up with soft collisions, then N of the particles; e⁺e⁻ at the Z for N = 65."""
    if all((folder / f"jets-{size}.f64").exists() for size in SIZES):
        return
    rng = np.random.default_rng(4)
    hard = generator(["Beams:eCM = 13000", "HardQCD:all = on", "PhaseSpace:pTHatMin = 100"], 1)
    soft = generator(["Beams:eCM = 13000", "SoftQCD:inelastic = on"], 2)
    electrons = generator(
        ["Beams:idA = 11", "Beams:idB = -11", "Beams:eCM = 250", "WeakSingleBoson:ffbar2gmZ = on",
         "PDF:lepton = off", "23:onMode = off", "23:onIfAny = 1 2 3 4 5"], 3)
    for size, count in SIZES.items():
        events = []
        for _ in range(count):
            particles = electrons() if size == 65 else hard()
            while len(particles) < size:
                particles += electrons() if size == 65 else soft()
            events.append(np.array(particles)[rng.permutation(len(particles))[:size]])
        np.concatenate(events).astype(np.float64).tofile(folder / f"jets-{size}.f64")
