"""Jets and their observables against FastJet and fjcontrib, on events of Pythia 8 made afresh."""

import functools
import subprocess
import sysconfig
from pathlib import Path

import numpy as np
import pytest
import pythia8mc

SEEDS = 2
HERE = Path(__file__).resolve().parent
FASTJET = Path(sysconfig.get_path("purelib")) / "fastjet"
# Algorithm, radius or scale, power or bound, second power or bound or cut.
ALGORITHMS = [("kt", 0.4, 0, 0), ("kt", 1.0, 0, 0), ("cambridge", 0.7, 0, 0), ("antikt", 0.4, 0, 0),
              ("antikt", 1.5, 0, 0), ("antikt", 3.0, 0, 0), ("genkt", 0.6, 0.3, 0), ("genkt", 0.6, -0.7, 0),
              ("durham", 0, 0, 0), ("eegenkt", 0.7, -1, 0), ("eegenkt", 4.0, 1, 0), ("jade", 0, 0, 0),
              ("eecambridge", 0, 0, 0.003), ("valencia", 1.2, 1, 0.5), ("variableR", 40, 0.1, 1.2), ("siscone", 0.7, 0.75, 0)]
CONES = [("sphericalSISCone", 0.4, 0.75, 0), ("sphericalSISCone", 0.9, 0.5, 0)]


@pytest.fixture(scope="session")
def oracle(tmp_path_factory):
    """FastJet as a program: `oracle(work, numbers, particles)` gives rows of numbers."""
    program = tmp_path_factory.mktemp("oracle") / "jets"
    libraries = FASTJET / "lib64"
    subprocess.run(
        ["g++", "-O2", "-std=c++17", f"-I{FASTJET}/include", HERE / "Oracle" / "jets.cc", f"-L{libraries}",
         "-lfastjetcontribfragile", "-lfastjetplugins", "-lfastjettools", "-lfastjet", "-lsiscone",
         "-lsiscone_spherical", f"-Wl,-rpath,{libraries}", "-o", program], check=True)

    def ask(work, numbers, particles):
        text = " ".join([work, *map(str, numbers)]) + "\n"
        text += "\n".join(" ".join(map(repr, p)) for p in particles) + "\n"
        done = subprocess.run([program], input=text, capture_output=True, text=True, timeout=100)
        assert done.returncode == 0, done.stderr
        return [[float(word) for word in line.split()] for line in done.stdout.splitlines()]

    return ask


@functools.cache
def z_decay(seed):
    """The visible particles of a hadronic decay of a Z at rest."""
    pythia = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", "Beams:idA = 11", "Beams:idB = -11", "Beams:eCM = 91.1876", "PDF:lepton = off",
                    "WeakSingleBoson:ffbar2gmZ = on", "23:onMode = off", "23:onIfAny = 1 2 3 4 5",
                    "Random:setSeed = on", f"Random:seed = {seed % 900000000 + 1}"]:
        pythia.readString(setting)
    assert pythia.init()
    while not pythia.next():
        pass
    return [[p.px(), p.py(), p.pz(), p.e()] for p in pythia.event if p.isFinal() and p.isVisible()]


@functools.cache
def event(seed, process="HardQCD:all = on", count=1):
    """The visible particles of some proton-proton collisions at 13 TeV, together."""
    pythia = pythia8mc.Pythia("", False)
    for setting in ["Print:quiet = on", "Beams:eCM = 13000", process, "PhaseSpace:pTHatMin = 200",
                    "Random:setSeed = on", f"Random:seed = {seed % 900000000 + 1}"]:
        pythia.readString(setting)
    assert pythia.init()
    particles = []
    for _ in range(count):
        while not pythia.next():
            pass
        particles += [[p.px(), p.py(), p.pz(), p.e()] for p in pythia.event if p.isFinal() and p.isVisible()]
    return particles


def check(found, expected, tolerance=1e-7):
    """Whether rows agree, up to a part of the largest number of a row."""
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected):
        assert len(ours) == len(theirs)
        np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=tolerance * max(map(abs, theirs)))


def check_jets(found, expected):
    assert len(found) == len(expected)
    check([row[:4] for row in found], [row[:4] for row in expected])
    assert [sorted(row[4:]) for row in found] == [sorted(row[4:]) for row in expected]


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda a: "-".join(map(str, a)))
def test_algorithms(probe, oracle, seed, algorithm):
    work, *numbers = algorithm
    particles = event(seed)
    check_jets(probe("jets", {"work": work, "numbers": [*numbers, 0], "particles": particles}),
               oracle(work, [*numbers, 0], particles))


@pytest.mark.parametrize("scheme", range(1, 9))
def test_schemes(probe, oracle, seed, scheme):
    particles = event(seed)
    numbers = [0.7, 0, 0]
    for work in ["kt", "antikt"]:
        check_jets(probe("jets", {"work": work, "numbers": [*numbers, scheme], "particles": particles}),
                   oracle(work, [*numbers, scheme], particles))


def test_observables(probe, oracle, seed):
    particles = event(seed)
    check(probe("jets", {"work": "observables", "numbers": [], "particles": particles}),
          oracle("observables", [], particles))


@pytest.mark.parametrize("a", [0.05, 0.3])
@pytest.mark.parametrize("omega", [0, 2])
def test_flavours(probe, oracle, seed, a, omega):
    particles = event(seed)
    check(probe("jets", {"work": "flavours", "numbers": [0.4, a, omega], "particles": particles}),
          oracle("flavours", [0.4, a, omega], particles))


@pytest.mark.parametrize("algorithm", [0, 1], ids=["antikt", "cambridge"])
@pytest.mark.parametrize("summation", [0, 1], ids=["net", "modulo2"])
@pytest.mark.parametrize("powers", [(1, 2), (2, 1), (1, 3)])
def test_neutralised_flavours(probe, oracle, seed, algorithm, summation, powers):
    particles = event(seed)
    numbers = [0.4, *powers, algorithm, summation]
    check(probe("jets", {"work": "neutralised", "numbers": numbers, "particles": particles}),
          oracle("neutralised", numbers, particles))


def test_background(probe, oracle, seed):
    particles = event(seed, "SoftQCD:inelastic = on", 20)
    check(probe("jets", {"work": "event", "numbers": [], "particles": particles}),
          oracle("event", [], particles))


@pytest.mark.parametrize("cone", CONES, ids=lambda c: "-".join(map(str, c)))
def test_spherical_cones(probe, oracle, seed, cone):
    work, *numbers = cone
    particles = z_decay(seed)
    rows = [sorted(found, key=lambda row: -row[3]) for found in
            (probe("jets", {"work": work, "numbers": [*numbers, 0], "particles": particles}),
             oracle(work, [*numbers, 0], particles))]
    check_jets(*rows)


def test_lund_planes_of_electrons(probe, oracle, seed):
    particles = z_decay(seed)
    ours = sorted(probe("jets", {"work": "lund", "numbers": [], "particles": particles}), key=lambda row: -row[3])
    theirs = sorted(oracle("lund", [], particles), key=lambda row: -row[3])
    # Which hemisphere counts as the first, and so the sign and origin of the azimuth, is a convention.
    check([row[:5] for row in ours], [row[:5] for row in theirs])
    turns = [np.exp(1j * (np.array([row[5] for row in ours]) - sign * np.array([row[5] for row in theirs])))
             for sign in (1, -1)]
    assert min(abs(turn - turn[0]).max() for turn in turns) < 1e-5


def test_areas_with_the_same_ghosts(probe, oracle, seed):
    particles = event(seed, "SoftQCD:inelastic = on", 20)
    ghosts = probe("jets", {"work": "ghosts", "numbers": [], "particles": []})
    both = particles + [row[:4] for row in ghosts]
    check(probe("jets", {"work": "areas", "numbers": [], "particles": particles}),
          oracle("areas", [len(particles), ghosts[0][4]], both))


def central(particles, bound=2.5):
    """The particles that fjcontrib's subtraction of events keeps, by pseudorapidity, and ours by rapidity."""
    return [p for p in particles if abs(np.arcsinh(p[2] / np.hypot(p[0], p[1]))) < bound]


# Pairs are ordered by pt^alpha times the distance in 1403.3108, times its square in fjcontrib: half the power.
# fjcontrib scales four-momenta in events, but leaves the constituents of jets as they were.
@pytest.mark.parametrize("alpha", [0, 1, 2])
@pytest.mark.parametrize("masses", range(4), ids=["zero", "kept", "subtracted", "scaled"])
@pytest.mark.parametrize("distance", [0.3, -1])
def test_constituent_subtraction(probe, oracle, seed, alpha, masses, distance):
    particles = event(seed, "SoftQCD:inelastic = on", 20)
    ghosts = probe("jets", {"work": "ghosts", "numbers": [], "particles": []})
    numbers = [distance, 12.0, 0.4, 2.5, masses]
    found = probe("jets", {"work": "subtractedJet", "numbers": [alpha / 2, *numbers], "particles": particles})
    assert len(found) > 1
    if masses < 3:
        check(found, oracle("subtractedJet", [alpha, *numbers, len(particles), ghosts[0][4]],
                            particles + [row[:4] for row in ghosts]))
    if distance > 0:
        found = probe("jets", {"work": "subtractedEvent", "numbers": [alpha / 2, *numbers],
                               "particles": central(particles)})
        assert len(found) > 10
        check(found, oracle("subtractedEvent", [alpha, *numbers], central(particles)))


@pytest.mark.parametrize("removal", [0, 1])
@pytest.mark.parametrize("masses", [0, 2], ids=["zero", "subtracted"])
def test_constituent_subtraction_in_steps(probe, oracle, seed, removal, masses):
    particles = central(event(seed, "SoftQCD:inelastic = on", 20))
    numbers = [0.2, 8.0, 0.3, 2.5, masses, removal]
    found = probe("jets", {"work": "subtractedSteps", "numbers": [0.5, *numbers], "particles": particles})
    check(found, oracle("subtractedSteps", [1, *numbers], particles))
