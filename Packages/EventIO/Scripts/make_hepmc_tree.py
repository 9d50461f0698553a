#!/usr/bin/env python3
"""Makes Tests/Fixtures/hepmc-tree.root: two events as HepMC3's WriterRootTree lays them out.

Needs ROOT 6.40 (PyPI `root`) and a compiler. Particle i of event e has the momentum (i, e, i/8, 10 i) MeV.
"""

import os
import tempfile

import ROOT

HERE = os.path.dirname(os.path.abspath(__file__))
FILE = os.path.join(HERE, "..", "Tests", "Fixtures", "hepmc-tree.root")


def load():
    """Compiles hepmc_tree.C and returns the class of its trees."""
    with tempfile.TemporaryDirectory() as folder:
        ROOT.gSystem.SetBuildDir(folder)
        ROOT.gROOT.LoadMacro(os.path.join(HERE, "hepmc_tree.C") + "+")
    return ROOT.HepMCTree


def main():
    tree = load()(FILE, 99)
    tree.run.weight_names = ["CV", "up"]
    tree.run.tool_name, tree.run.tool_version, tree.run.tool_description = ["Gen"], ["1.0"], ["a\ntool"]
    tree.run.attribute_name, tree.run.attribute_string = ["note"], ["made by hand"]
    for number in range(2):
        event = tree.event
        event.event_number = number
        event.momentum_unit = ROOT.HepMC3.Units.MEV
        event.length_unit = ROOT.HepMC3.Units.CM
        event.weights = [1.5, 0.5 + number]
        event.event_pos.m_v3 = 4.0 * number
        for place in range(5):
            particle = ROOT.HepMC3.GenParticleData()
            particle.pid, particle.status = [2212, 2212, 23, 13, -13][place], [4, 4, 2, 1, 1][place]
            particle.is_mass_set, particle.mass = place != 3, 0.125 * place
            momentum = particle.momentum
            momentum.m_v1, momentum.m_v2, momentum.m_v3, momentum.m_v4 = place, number, place / 8, 10.0 * place
            event.particles.push_back(particle)
        for place in range(2):
            vertex = ROOT.HepMC3.GenVertexData()
            vertex.status = 3 + place
            vertex.position.m_v1 = 2.0 * place
            event.vertices.push_back(vertex)
        event.links1, event.links2 = [1, 2, -1, 3, -2, -2], [-1, -1, 3, -2, 4, 5]
        event.attribute_id = [0, 4, -2]
        event.attribute_name = ["event_scale", "flow1", "weights"]
        event.attribute_string = ["91.25", "501", "0.5"]
        tree.fill()
    tree.close()


if __name__ == "__main__":
    main()
