"""pylhe reads all events of a file."""

import sys

import pylhe
from repeat import repeat


def work():
    events, particles, energy, weight = 0, 0, 0.0, 0.0
    for event in pylhe.LHEFile.fromfile(sys.argv[1]).events:
        events += 1
        particles += len(event.particles)
        energy += sum(particle.e for particle in event.particles)
        weight += sum(event.weights.values())
    return events, particles, energy, weight


repeat(work, lambda sums: sums, times=3)
