"""Events of random graphs: pyhepmc reads what we write, and the other way round, in both forms."""

import numpy as np
import pyhepmc
import pytest

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
