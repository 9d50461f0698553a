"""particle and decaylanguage: the table and lookups by number, a search, a decay file."""

import sys
import warnings

import numpy as np
from decaylanguage import DecFileParser
from particle import Particle
from repeat import repeat


def lookup():
    Particle.load_table()
    return [Particle.from_pdgid(number) for number in np.fromfile("pdgids.i32", np.int32).tolist()]


def decays():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = DecFileParser("decays.dec")
        parser.parse()
    return parser


def modes(parser):
    mothers = parser.list_decay_mother_names()
    return [len(mothers), sum(len(parser.list_decay_modes(mother)) for mother in mothers)]


work, check = {
    "lookup": (lookup, lambda found: [sum(abs(p.three_charge or 0) for p in found),
                                      sum(p.mass is not None for p in found)]),
    "search": (lambda: Particle.findall("pi"), lambda found: [len(found)]),
    "decays": (decays, modes),
}[sys.argv[1]]
repeat(work, check, times=1)
