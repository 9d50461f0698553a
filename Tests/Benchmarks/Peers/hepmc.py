"""pyhepmc reads or writes all events of a file: `hepmc.py read FILE`, `hepmc.py write FILE FORM`."""

import sys

import pyhepmc
from repeat import repeat

way, name, *form = sys.argv[1:]


def read():
    particles, vertices, energy = 0, 0, 0.0
    with pyhepmc.open(name) as file:
        for event in file:
            particles += len(event.particles)
            vertices += len(event.vertices)
            energy += float(event.numpy.particles.e.sum())
    return particles, vertices, energy


def write():
    writer = {"hepmc3": pyhepmc.io.WriterAscii, "hepmc2": pyhepmc.io.WriterAsciiHepMC2}[form[0]]("written-by-peer.hepmc")
    for event in events:
        writer.write_event(event)
    writer.close()
    return len(events)


if way == "write":
    with pyhepmc.open(name) as file:
        events = list(file)
    repeat(write, lambda count: [count])
else:
    repeat(read, lambda sums: sums)
