"""Events of random graphs: pyhepmc reads what we write, and the other way round, in both forms."""

import gzip
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyhepmc
import pytest

import pythia
from conftest import BUILD

SCRIPTS = Path(__file__).resolve().parents[2] / "Packages" / "EventIO" / "Scripts"

SEEDS = 8


def random_event(rng, number):
    """A graph in which particles are used up by vertices, with weights, attributes and places."""
    event = pyhepmc.GenEvent(
        [pyhepmc.Units.GEV, pyhepmc.Units.MEV][rng.integers(2)], [pyhepmc.Units.MM, pyhepmc.Units.CM][rng.integers(2)])
    event.event_number = number
    event.weights = list(rng.normal(0, 10, 3))

    def particle(status):
        momentum = rng.normal(0, 1, 4) * 10.0 ** rng.integers(-12, 6, 4)
        made = pyhepmc.GenParticle(tuple(momentum), int(rng.integers(-3000, 3000)), status)
        made.generated_mass = abs(momentum[0])
        return made

    beams = [particle(4), particle(4)]
    first = pyhepmc.GenVertex(tuple(rng.normal(0, 1, 4)))
    for beam in beams:
        first.add_particle_in(beam)
    unused = [particle(1) for _ in range(rng.integers(1, 5))]
    for made in unused:
        first.add_particle_out(made)
    event.add_vertex(first)
    for _ in range(rng.integers(0, 15)):
        taken = [unused.pop(rng.integers(len(unused))) for _ in range(min(len(unused), rng.integers(1, 3)))]
        vertex = pyhepmc.GenVertex(tuple(rng.normal(0, 1, 4)) if rng.random() < 0.3 else (0, 0, 0, 0))
        vertex.status = int(rng.integers(0, 3))
        for used in taken:
            vertex.add_particle_in(used)
        for made in (particle(1) for _ in range(rng.integers(1, 5))):
            vertex.add_particle_out(made)
            unused.append(made)
        event.add_vertex(vertex)
    event.attributes = {"event_scale": 91.25, "note": "two\nlines \\ and |", "signal_process_id": 7}
    beams[0].attributes = {"flow1": 501}
    return event


def particle(made):
    return (made.pid, made.status, *made.momentum, made.generated_mass)


def graph(event):
    """What an event says, without the numbers that a form may change."""
    return sorted(
        (vertex.status, tuple(vertex.position), sorted(map(particle, vertex.particles_in)),
         sorted(map(particle, vertex.particles_out))) for vertex in event.vertices)


def integer(attribute):
    """An attribute as a number; HepMC3 files do not tell the types of theirs, and those of HepMC2 are known."""
    return attribute if isinstance(attribute, int) else attribute.astype(int)


def read(path):
    with pyhepmc.open(str(path)) as file:
        return list(file)


@pytest.mark.parametrize("ending", ["", ".gz", ".xz", ".bz2", ".zst"])
def test_asciiv3(hep, probe, tmp_path, seed, ending):
    rng = np.random.default_rng(seed)
    events = [random_event(rng, number) for number in range(10)]
    run = pyhepmc.GenRunInfo()
    run.weight_names = ["nominal", "up|", "down\\"]
    run.tools = [pyhepmc.GenRunInfo.ToolInfo("Gen", "1.0", "a tool\nof ours")]
    run.attributes = {"note": "text"}
    path, copy = tmp_path / f"in.hepmc{ending}", tmp_path / f"out.hepmc{ending}"
    with pyhepmc.open(str(path), "w") as file:
        for event in events:
            event.run_info = run
            file.write(event)
    assert probe("records", {"input": str(path), "output": str(copy), "format": "asciiv3"}) == {"events": 10}
    copies = read(copy)
    assert len(copies) == 10
    for one, other in zip(events, copies):
        assert one.event_number == other.event_number
        assert list(one.weights) == list(other.weights)
        assert one.momentum_unit == other.momentum_unit and one.length_unit == other.length_unit
        assert [particle(made) for made in one.particles] == [particle(made) for made in other.particles]
        assert graph(one) == graph(other)
        assert other.attributes["note"].astype(str) == "two\nlines \\ and |"
        assert other.particles[0].attributes["flow1"].astype(int) == 501
    assert copies[0].run_info.weight_names == run.weight_names
    assert copies[0].run_info.tools[0].description == "a tool\nof ours"
    columns = hep.json("read", path)["columns"]
    for row, event in enumerate(events):
        assert columns["pdgID"][row] == [made.pid for made in event.particles]
        if event.momentum_unit == pyhepmc.Units.GEV:
            assert columns["px"][row] == [made.momentum.px for made in event.particles]


def test_genevent(probe, tmp_path, seed):
    """HepMC2: written by pyhepmc, and turned into HepMC3 and back by us."""
    rng = np.random.default_rng(seed)
    events = [random_event(rng, number) for number in range(10)]
    old, new, back = tmp_path / "old.hepmc2", tmp_path / "new.hepmc3", tmp_path / "back.hepmc2"
    writer = pyhepmc.io.WriterAsciiHepMC2(str(old))
    for event in events:
        writer.write_event(event)
    writer.close()
    assert probe("records", {"input": str(old), "output": str(new), "format": "asciiv3"}) == {"events": 10}
    assert probe("records", {"input": str(new), "output": str(back), "format": "genEvent"}) == {"events": 10}
    expected, read_new, read_back = read(old), read(new), read(back)
    for one, other, third in zip(expected, read_new, read_back, strict=True):
        for found in (other, third):
            assert list(one.weights) == list(found.weights)
            assert graph(one) == graph(found)
            assert integer(found.attributes["signal_process_id"]) == 7


def rounded(event):
    """The graph of an event with nine digits, which is what HEPEVT files of HepMC3 have."""
    def short(made):
        return (made.pid, made.status, *(float(f"{number:.8e}") for number in (*made.momentum, made.generated_mass)))

    return sorted(
        (sorted(map(short, vertex.particles_in)), sorted(map(short, vertex.particles_out)))
        for vertex in event.vertices if vertex.particles_in and vertex.particles_out)


def hepevt(path):
    with pyhepmc.io.ReaderHEPEVT(str(path)) as file:
        return list(file)


def test_pythia(probe, tmp_path, seed):
    """Events of Pythia through all forms: read by us, and what we write read by pyhepmc."""
    events = list(pythia.events(pythia.generator(seed % 900_000_000), 2))
    source = tmp_path / "pythia.hepmc3"
    with pyhepmc.open(str(source), "w") as file:
        for event in events:
            file.write(event)
    events = read(source)
    for form, reader in [("asciiv3", read), ("genEvent", read)]:
        copy = tmp_path / f"copy.{form}"
        assert probe("records", {"input": str(source), "output": str(copy), "format": form}) == {"events": 2}
        for one, other in zip(events, reader(copy), strict=True):
            assert graph(one) == graph(other)


test_pythia.SEEDS = 2


def test_memory_is_constant(tmp_path):
    """A file of some hundred megabytes, MARTLET_GIGABYTES of them if set, in the memory of its largest event."""
    size = float(os.environ.get("MARTLET_GIGABYTES", 0.3)) * 1e9
    with pyhepmc.open(str(tmp_path / "part.hepmc3"), "w") as file:
        for event in pythia.events(pythia.generator(1), 20):
            file.write(event)
    part = (tmp_path / "part.hepmc3").read_bytes()
    copies = int(size / len(part)) + 1
    packed = gzip.compress(part, 1)
    with open(tmp_path / "large.hepmc.gz", "wb") as file:
        for _ in range(copies):
            file.write(packed)
    # A process counts the memory of the one it was forked from, so a small one stands between.
    between = ("import resource, subprocess, sys; print(subprocess.run(sys.argv[1:], capture_output=True, text=True)"
               ".stdout.strip()); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    done = subprocess.run(
        [sys.executable, "-c", between, BUILD / "hep", "check", tmp_path / "large.hepmc.gz"], check=True,
        capture_output=True, text=True)
    output, kilobytes = done.stdout.splitlines()
    assert output == f"{20 * copies} events, 0 problems"
    megabytes = int(kilobytes) / 1024
    print(f"{copies * len(part) / 1e9:.2f} GB of text, {megabytes:.0f} MB of memory")
    assert megabytes < 120


def test_hepevt(probe, tmp_path, seed):
    """HEPEVT of pyhepmc read by us, and what we write of it read by pyhepmc."""
    rng = np.random.default_rng(seed)
    events = [random_tree(rng, number) for number in range(10)]
    source, copy, back = tmp_path / "in.hepevt", tmp_path / "copy.hepmc3", tmp_path / "back.hepevt"
    with pyhepmc.io.WriterHEPEVT(str(source)) as file:
        for event in events:
            file.write(event)
    expected = hepevt(source)
    assert probe("records", {"input": str(source), "output": str(copy), "format": "asciiv3"}) == {"events": 10}
    assert probe("records", {"input": str(copy), "output": str(back), "format": "hepevt"}) == {"events": 10}
    for one, other, third in zip(expected, read(copy), hepevt(back), strict=True):
        assert one.event_number == other.event_number == third.event_number
        assert rounded(one) == rounded(other) == rounded(third)


def random_tree(rng, number):
    """A collision followed by decays, in GeV and mm: a graph that HEPEVT can hold."""
    event = pyhepmc.GenEvent(pyhepmc.Units.GEV, pyhepmc.Units.MM)
    event.event_number = number

    def particle(status):
        made = pyhepmc.GenParticle(tuple(rng.normal(0, 10, 4)), int(rng.integers(1, 3000)), status)
        made.generated_mass = abs(rng.normal())
        return made

    incoming = [particle(4), particle(4)]
    for _ in range(rng.integers(1, 8)):
        vertex = pyhepmc.GenVertex(tuple(rng.normal(0, 1, 4)))
        for used in incoming:
            vertex.add_particle_in(used)
        made = [particle(1) for _ in range(rng.integers(1, 5))]
        for one in made:
            vertex.add_particle_out(one)
        event.add_vertex(vertex)
        incoming = [made[rng.integers(len(made))]]
        incoming[0].status = 2
    incoming[0].status = 1
    return event


@pytest.fixture(scope="module")
def tree_class():
    sys.path.append(os.fspath(SCRIPTS))
    import make_hepmc_tree

    return make_hepmc_tree.load()


def test_root_tree(probe, tree_class, tmp_path, seed):
    """A tree of HepMC3's structures, filled by ROOT with events of pyhepmc."""
    import ROOT

    rng = np.random.default_rng(seed)
    events = [random_event(rng, number) for number in range(5)]
    source, copy = tmp_path / "tree.root", tmp_path / "copy.hepmc3"
    tree = tree_class(str(source), 99)
    tree.run.weight_names = ["a", "b", "c"]
    for event in events:
        data = tree.event
        data.event_number, data.weights = event.event_number, list(event.weights)
        data.momentum_unit = ROOT.HepMC3.Units.GEV if event.momentum_unit == pyhepmc.Units.GEV else ROOT.HepMC3.Units.MEV
        data.length_unit = ROOT.HepMC3.Units.MM if event.length_unit == pyhepmc.Units.MM else ROOT.HepMC3.Units.CM
        for made in event.particles:
            row = ROOT.HepMC3.GenParticleData()
            row.pid, row.status, row.is_mass_set, row.mass = made.pid, made.status, True, made.generated_mass
            row.momentum.m_v1, row.momentum.m_v2, row.momentum.m_v3, row.momentum.m_v4 = made.momentum
            data.particles.push_back(row)
        for vertex in event.vertices:
            row = ROOT.HepMC3.GenVertexData()
            row.status = vertex.status
            row.position.m_v1, row.position.m_v2, row.position.m_v3, row.position.m_v4 = vertex.position
            data.vertices.push_back(row)
            for made in vertex.particles_in:
                data.links1.push_back(made.id)
                data.links2.push_back(vertex.id)
            for made in vertex.particles_out:
                data.links1.push_back(vertex.id)
                data.links2.push_back(made.id)
        data.attribute_id, data.attribute_name, data.attribute_string = [0], ["note"], ["two\nlines"]
        tree.fill()
    tree.close()
    assert probe("records", {"input": str(source), "output": str(copy), "format": "asciiv3"}) == {"events": 5}
    for one, other in zip(events, read(copy), strict=True):
        assert one.event_number == other.event_number and list(one.weights) == list(other.weights)
        assert one.momentum_unit == other.momentum_unit and one.length_unit == other.length_unit
        assert [particle(made) for made in one.particles] == [particle(made) for made in other.particles]
        assert graph(one) == graph(other)
        assert other.attributes["note"].astype(str) == "two\nlines"


test_root_tree.SEEDS = 2
