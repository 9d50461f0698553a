"""Kinematics of random momenta, from ordinary to extreme, against mpmath and vector."""

import mpmath as mp
import numpy as np
import pytest
import vector

from comparison import unworded, words
from kinematics import ROUNDINGS, Momentum, close_pair_mass, quantities_of_one, quantities_of_two

SEEDS = 2
EPSILON = {"float": 2.0**-24, "double": 2.0**-53}
DTYPE = {"float": np.float32, "double": np.float64}


def momenta(rng, count, dtype, extreme):
    """pt, eta, phi and mass of random momenta: over what colliders see, or far beyond."""
    spread = 6 if extreme else 2
    pt = 10.0 ** rng.uniform(-spread, spread, count)
    eta = rng.uniform(-9, 9, count) if extreme else rng.normal(0, 2, count)
    phi = rng.uniform(-np.pi, np.pi, count)
    mass = 10.0 ** rng.uniform(-spread, spread / 2, count)
    mass[rng.random(count) < 0.1] = 0
    return np.array([pt, eta, phi, mass], dtype)


def cartesian(momenta, dtype):
    """The components of momenta, rounded, which moves light masses: some become space-like."""
    pt, eta, phi, mass = momenta.astype(np.float64)
    px, py, pz = pt * np.cos(phi), pt * np.sin(phi), pt * np.sinh(eta)
    return np.array([px, py, pz, np.sqrt(px**2 + py**2 + pz**2 + mass**2)], dtype)


def check(found, expected, eps, what):
    value, error = expected
    tolerance = ROUNDINGS * (eps * abs(value) + error)
    assert abs(mp.mpf(float(found)) - value) <= tolerance, (
        f"{what}: found {float(found)!r}, exact {mp.nstr(value, 17)}, tolerance {mp.nstr(tolerance, 3)}")


@pytest.mark.parametrize("extreme", [False, True])
@pytest.mark.parametrize("coordinates", ["cartesian", "ptEtaPhiM"])
@pytest.mark.parametrize("kind", ["float", "double"])
def test_mpmath(probe, seed, kind, coordinates, extreme):
    rng = np.random.default_rng(seed)
    pair = [momenta(rng, 150, DTYPE[kind], extreme) for _ in range(2)]
    if coordinates == "cartesian":
        pair = [cartesian(m, DTYPE[kind]) for m in pair]
    make = Momentum.cartesian if coordinates == "cartesian" else Momentum.pt_eta_phi_m
    answer = probe("vectors", {
        "type": kind, "coordinates": coordinates,
        "first": [words(c) for c in pair[0]], "second": [words(c) for c in pair[1]]})
    answer = {way: {name: unworded(values) for name, values in found.items()}
              for way, found in answer.items()}
    eps, wide = EPSILON[kind], EPSILON["double"]

    with mp.workprec(600):
        for index, (a, b) in enumerate(zip(pair[0].T.tolist(), pair[1].T.tolist())):
            first, second = make(*a), make(*b)
            expected = quantities_of_one(first, eps, wide) | quantities_of_two(first, second, eps, wide)
            for way, found in answer.items():
                for name in found.keys() & expected.keys():
                    check(found[name][index], expected[name], eps, f"{way} {name} of {a}, {b}")
            if coordinates == "ptEtaPhiM":
                mass = close_pair_mass(a, b, eps)
                check(answer["single"]["pairMass"][index], mass, eps, f"pairMass of {a}, {b}")


PEER = {
    "px": "px", "py": "py", "pz": "pz", "energy": "E", "pt": "pt", "eta": "eta", "phi": "phi",
    "mass": "mass", "massSquared": "mass2", "p": "p", "rapidity": "rapidity", "transverseMass": "mt",
    "transverseEnergy": "et", "beta": "beta", "gamma": "gamma",
}
PEER_OF_TWO = {
    "sum.px": lambda a, b: (a + b).px, "sum.energy": lambda a, b: (a + b).E,
    "sum.mass": lambda a, b: (a + b).mass, "difference.pz": lambda a, b: (a - b).pz,
    "dot": lambda a, b: a.dot(b), "deltaPhi": lambda a, b: a.deltaphi(b),
    "deltaEta": lambda a, b: a.deltaeta(b), "deltaR": lambda a, b: a.deltaR(b),
    "deltaRapidity": lambda a, b: a.deltaRapidityPhi(b), "angle": lambda a, b: a.deltaangle(b),
    "invariantMass": lambda a, b: (a + b).mass, "pairMass": lambda a, b: (a + b).mass,
    "rest.px": lambda a, b: a.boostCM_of_p4(a + b).px,
    "rest.energy": lambda a, b: a.boostCM_of_p4(a + b).E, "moving.pz": lambda a, b: a.boost_p4(b).pz,
    "moving.energy": lambda a, b: a.boost_p4(b).E,
}


@pytest.mark.parametrize("coordinates", ["cartesian", "ptEtaPhiM"])
def test_vector(probe, seed, coordinates):
    """The same meaning of every quantity; the digits are the business of the test above."""
    rng = np.random.default_rng(seed)
    # Masses of the order of the momenta: vector subtracts where Martlet does not.
    pair = np.array([rng.uniform(5, 100, (2, 1000)), rng.normal(0, 1, (2, 1000)),
                     rng.uniform(-np.pi, np.pi, (2, 1000)), rng.uniform(1, 100, (2, 1000))]).swapaxes(0, 1)
    names = ["pt", "eta", "phi", "mass"]
    if coordinates == "cartesian":
        pair, names = [cartesian(m, np.float64) for m in pair], ["px", "py", "pz", "E"]
    answer = probe("vectors", {"type": "double", "coordinates": coordinates,
                               "first": [words(c) for c in pair[0]], "second": [words(c) for c in pair[1]]})
    a, b = (vector.array(dict(zip(names, momentum))) for momentum in pair)

    expected = {ours: getattr(a, theirs) for ours, theirs in PEER.items()}
    expected |= {name: compute(a, b) for name, compute in PEER_OF_TWO.items()}
    assert answer["single"].keys() == expected.keys() - ({"pairMass"} if coordinates == "cartesian" else set())
    for found in answer.values():
        for name in found:
            np.testing.assert_allclose(
                unworded(found[name]), expected[name], rtol=1e-9, atol=1e-9, err_msg=name)


@pytest.mark.parametrize("kind", ["float", "double"])
def test_special_momenta(probe, kind):
    """Momenta at rest, along the beam, zero, space-like and massless."""
    momenta = np.array([[0, 0, 0, 5], [0, 0, 3, 3], [0, 0, -3, 5], [0, 0, 0, 0], [3, 0, 4, 1], [3, 0, 4, 5]]).T
    question = {"type": kind, "coordinates": "cartesian", "first": momenta.tolist(), "second": momenta.tolist()}
    inf, nan = np.inf, np.nan
    expected = {
        "mass": [5, 0, 4, 0, -np.sqrt(24), 0], "massSquared": [25, 0, 16, 0, -24, 0],
        "eta": [0, inf, -inf, 0, np.arcsinh(4 / 3), np.arcsinh(4 / 3)],
        "rapidity": [0, inf, -np.log(2), 0, nan, np.log(3)], "pt": [0, 0, 0, 0, 3, 3],
        "phi": [0] * 6, "beta": [0, 1, 0.6, nan, 5, 1], "transverseEnergy": [0, 0, 0, 0, 0.6, 3],
        "transverseMass": [5, 0, 4, 0, -np.sqrt(15), 3],
    }
    for found in probe("vectors", question).values():
        for name, values in expected.items():
            np.testing.assert_allclose(
                unworded(found[name]), values, rtol=1e-6 if kind == "float" else 1e-15, err_msg=name)


test_special_momenta.SEEDS = 1
