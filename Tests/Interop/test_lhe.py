"""Les Houches files: pylhe reads what we write, and the other way round."""

import gzip

import numpy as np
import pylhe
import pytest

SEEDS = 8


def random_file(rng):
    """A file of version 3 with groups of weights, attributes, scales and comments."""
    processes = [pylhe.LHEProcInfo(*map(float, rng.exponential(10, 3)), int(number)) for number in range(1, 4)]
    init = pylhe.LHEInit(
        pylhe.LHEInitInfo(2212, 2212, 6500.0, 6500.0, 0, 0, 263000, 263000, -4, len(processes)), processes,
        [pylhe.LHEGenerator("Gen", "1.0", "by hand")])
    ids = [str(1000 + number) for number in range(rng.integers(1, 6))]
    group = pylhe.LHEInitRWGTWeightGroup(
        name="scales & more", combine="envelope", weights=[pylhe.LHEInitRWGTWeight(name, f"muR < {name}") for name in ids])
    header = pylhe.LHEHeader(pylhe.LHEInitRWGT([group]))

    def particle():
        numbers = rng.normal(0, 1, 7) * 10.0 ** rng.integers(-8, 4, 7)
        return pylhe.LHEParticle(
            int(rng.integers(-30, 30)), int(rng.choice([-1, 1, 2])), int(rng.integers(0, 3)), 0, 501, 0,
            *(float(f"{number:.8e}") for number in numbers[:5]), *(float(f"{number:.4e}") for number in numbers[5:]))

    events = []
    for number in range(20):
        particles = [particle() for _ in range(rng.integers(1, 9))]
        numbers = [float(f"{value:.10e}") for value in rng.exponential(1, 4)]
        events.append(pylhe.LHEEvent(
            pylhe.LHEEventInfo(len(particles), int(rng.integers(1, 4)), *numbers), particles,
            weights={name: float(f"{rng.normal():.4e}") for name in ids}, attributes={"npLO": str(number)},
            scales={"muf": 91.25}, optional=["# pdf 1 2 3"]))
    return pylhe.LHEFile(init=init, header=header, events=events, comment="made at random", version="3.0")


def content(path):
    file = pylhe.LHEFile.fromfile(str(path))
    return file.init, list(file.events), file.header


def same(one, other):
    assert one.eventinfo == other.eventinfo
    assert one.particles == other.particles
    assert one.weights == other.weights
    assert one.attributes == other.attributes
    assert one.scales == other.scales
    assert one.optional == other.optional


@pytest.mark.parametrize("form", [pylhe.RWGT_FORMAT, pylhe.WEIGHTS_FORMAT], ids=["rwgt", "weights"])
@pytest.mark.parametrize("ending", ["", ".gz"])
def test_files(hep, probe, tmp_path, seed, form, ending):
    made = random_file(np.random.default_rng(seed))
    path, copy = tmp_path / f"in.lhe{ending}", tmp_path / f"out.lhe{ending}"
    text = made.tolhe(lheformat=form)
    path.write_bytes(gzip.compress(text.encode()) if ending else text.encode())
    assert probe("records", {"input": str(path), "output": str(copy), "format": "lhe"}) == {"events": 20}
    (init, events, header), (init_copy, copies, header_copy) = content(path), content(copy)
    assert init_copy.initInfo == init.initInfo
    assert init_copy.procInfo == init.procInfo
    assert [made.name for made in init_copy.generators] == [made.name for made in init.generators]
    assert header_copy.initrwgt == header.initrwgt
    for one, other in zip(events, copies, strict=True):
        same(one, other)
    columns = hep.json("read", path)["columns"]
    assert columns["weight"] == [event.eventinfo.weight for event in events]
    assert columns["energy"] == [[made.e for made in event.particles] for event in events]
    first = next(iter(events[0].weights))
    assert columns[f"weight:{first}"] == [event.weights[first] for event in events]
