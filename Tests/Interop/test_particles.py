"""Numbers and tables of particles against the package particle."""

import math

import numpy as np
import pytest
from particle import Corsika7ID, Geant3ID, Particle, PDGID, PythiaID

SEEDS = 3
# Charged mesons that for the peer are their own antiparticles.
CHARGED_SELF_CONJUGATES = {219, 110215}
CONVERTERS = {"pythia": PythiaID, "geant3": Geant3ID, "corsika7": Corsika7ID}


def random_ids(seed):
    """Numbers of every length, many with the digits that the scheme gives a meaning."""
    rng = np.random.default_rng(seed)
    digits = rng.integers(1, 11, 3000)
    plain = rng.integers(0, 10**digits) % 2**31
    kinds = [rng.integers(100, 10_000, 1000), 1_000_000 * rng.integers(1, 10, 1000) + rng.integers(0, 10_000, 1000),
             1_000_000_000 + rng.integers(0, 100_000_000, 1000), 100_000_000 + rng.integers(0, 10_000_000, 1000),
             10_000_000 + 10 * rng.integers(0, 10_000, 200), 4_110_000 + rng.integers(0, 20_000, 300)]
    ids = np.concatenate([plain, *kinds])
    return (ids * rng.choice([-1, 1], len(ids))).tolist()


def check_number(number, answer):
    peer = PDGID(number)
    for name, found in answer["flags"].items():
        assert found == getattr(peer, name), f"{name} of {number}"
    for name, found in answer["values"].items():
        expected = getattr(peer, name)
        if name == "J" and (expected is None or expected < 0):  # the peer gives J = -1/2 where nJ is 0
            assert found is None, f"J of {number}"
        elif name in "LS" and number % 10 % 2 == 0 and peer.is_meson and number % 10:  # no meson has such a J
            assert found is None, f"{name} of {number}"
        else:
            assert found == (None if expected is None else pytest.approx(float(expected), abs=1e-12)), f"{name} of {number}"


def test_numbers_of_any_digits(probe, seed):
    ids = random_ids(seed)
    for number, answer in zip(ids, probe("particles", {"ids": ids})["numbers"]):
        check_number(number, answer)


def expected_values(particle):
    gev = {"mass", "mass_upper", "mass_lower", "width", "width_upper", "width_lower"}
    names = ["lifetime", "ctau", "I", "G", "P", "C", "charge", "baryon_number", "lepton_number", "strangeness",
             "charmness", "bottomness", "topness", "hypercharge", "r_parity"]
    for name in [*gev, *names]:
        value = getattr(particle, name)
        if name in {"G", "P", "C"} and value == 5:
            value = None
        yield name, None if value is None else float(value) / (1000 if name in gev else 1)
    for name, kind in CONVERTERS.items():
        try:
            yield name, float(kind.from_pdgid(particle.pdgid))
        except Exception:
            yield name, None


def test_tables(probe):
    peers = Particle.all()
    ids = [int(particle.pdgid) for particle in peers]
    answer = probe("particles", {"ids": ids})
    for peer, number, found in zip(peers, answer["numbers"], answer["particles"]):
        check_number(int(peer.pdgid), number)
        for name in ("name", "pdg_name", "latex_name", "quarks"):
            if not (peer.pdgid.is_nucleus and name in {"name", "quarks"}):
                assert found["words"][name] == getattr(peer, name), f"{name} of {peer.pdgid}"
        if not peer.pdgid.is_nucleus and peer.pdgid not in CHARGED_SELF_CONJUGATES:
            assert found["words"]["antiparticle"] == peer.invert().name
        for name, expected in expected_values(peer):
            if name in {"lifetime", "ctau"} and peer.width_upper is None:
                expected = None  # a limit on the width is none on the lifetime from above
            value = found["values"].get(name)
            if expected is not None and math.isinf(expected):
                assert value == "inf", f"{name} of {peer.name}"
            else:
                assert value == (None if expected is None else pytest.approx(expected, rel=1e-9)), f"{name} of {peer.name}"
        assert found["isUnflavoured"] == peer.is_unflavoured_meson, peer.name
