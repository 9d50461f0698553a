"""The expected numbers of the tutorial, from FastJet in Python and soft drop written out.

    python reference.py
"""

import math
from pathlib import Path

import fastjet
import uproot

ANTIKT = fastjet.JetDefinition(fastjet.antikt_algorithm, 1.0)
CAMBRIDGE = fastjet.JetDefinition(fastjet.cambridge_algorithm, 100.0)
MASS = 0.13957039


def particles(event):
    for pt, eta, phi in zip(event.pt.tolist(), event.eta.tolist(), event.phi.tolist()):
        px, py, pz = pt * math.cos(phi), pt * math.sin(phi), pt * math.sinh(eta)
        yield fastjet.PseudoJet(px, py, pz, math.sqrt(px**2 + py**2 + pz**2 + MASS**2))


def soft_drop(jet, z_cut=0.1):
    """The jet without soft branches, beta = 0."""
    while True:
        one, other = fastjet.PseudoJet(), fastjet.PseudoJet()
        if not jet.has_parents(one, other):
            return jet
        if min(one.perp(), other.perp()) > z_cut * (one.perp() + other.perp()):
            return jet
        jet = one if one.perp() > other.perp() else other


def tau(jet, count):
    """N-subjettiness with winner-takes-all kt axes, not normalised."""
    definition = fastjet.JetDefinition(fastjet.kt_algorithm, 100.0)
    definition.set_recombination_scheme(fastjet.WTA_pt_scheme)
    sequence = fastjet.ClusterSequence(list(jet.constituents()), definition)
    axes = sequence.exclusive_jets(min(count, len(jet.constituents())))
    return sum(p.perp() * min(p.delta_R(a) for a in axes) for p in jet.constituents())


def main():
    found = {0: [0, 0], 1: [0, 0]}
    columns = uproot.open(Path(__file__).with_name("jets.root"))["Events"].arrays()
    for event in columns:
        parts = list(particles(fields(event)))
        jets = fastjet.ClusterSequence(parts, ANTIKT)
        jet = max(jets.inclusive_jets(), key=lambda j: j.perp())
        again = fastjet.ClusterSequence(list(jet.constituents()), CAMBRIDGE)
        groomed = soft_drop(again.inclusive_jets()[0])
        if 65 < groomed.m() < 105:
            found[event.isW][0] += 1
            found[event.isW][1] += tau(jet, 2) < 0.35 * tau(jet, 1)
    print("W  ", *found[1])
    print("QCD", *found[0])


def fields(event):
    class Fields:
        pt, eta, phi = event["Particle_pt"], event["Particle_eta"], event["Particle_phi"]

    return Fields


if __name__ == "__main__":
    main()
