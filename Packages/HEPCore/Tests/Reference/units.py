"""Write Tests/HEPCoreTests/UnitsReference.swift from hepunits 2.4.7.

Its source is evaluated twice: with the base MeV = 1 as published, and with MeV = 1e-3, so that GeV = 1.
The ratio of the two values must be a power of 1000, which is the dimension of energy.
"""

import math
import pathlib
import re

import hepunits
from hepunits.units import prefixes

assert hepunits.__version__ == "2.4.7"
HERE = pathlib.Path(__file__).parent
SOURCE = pathlib.Path(hepunits.__file__).parent
SWIFT = {
    "e_SI": "eSI", "c_light": "cLight", "c_light_sq": "cLightSquared", "eminus": "eMinus",
    "e_sq": "eSquared", "Avogadro": "avogadro", "h_Planck": "hPlanck", "hbar": "hbar",
    "hbar_Planck": "hbar", "hbarc": "hbarC", "hbarc_sq": "hbarCSquared",
    "k_Boltzmann": "kBoltzmann", "two_pi": "twoPi", "half_pi": "halfPi", "pi_sq": "piSquared",
}


def evaluate(file, names):
    text = (SOURCE / file).read_text()
    text = re.sub(r"^from .*$", "", text, flags=re.M)
    exec(text, names)
    return names


def system(mev):
    names = {"_pi": math.pi, "pi": math.pi, "_pre": prefixes}
    text = (SOURCE / "units/units.py").read_text()
    text = re.sub(r"^from .*$", "", text, flags=re.M)
    text, count = re.subn(r"^megaelectronvolt = 1\.0$", f"megaelectronvolt = {mev}", text, flags=re.M)
    assert count == 1
    exec(text, names)
    units = list(names["__all__"])
    text = re.sub(r"^from .*$", "", (SOURCE / "constants/constants.py").read_text(), flags=re.M)
    exec(text, names)
    constants = [n for n in names["__all__"] if n not in units]
    return names, units, constants


mev, units, constants = system("1.0")
gev, _, _ = system("1.0e-3")
# Names that hepunits defines but leaves out of __all__ count as well.
extra = [n for n, v in mev.items()
         if isinstance(v, float) and not n.startswith("_") and n not in units + constants]
rows = {"Prefixes": [], "Units": [], "Constants": []}
for name in sorted(prefixes.__all__):
    rows["Prefixes"].append((name, getattr(prefixes, name)))
for kind, names in (("Units", sorted(units + extra)), ("Constants", sorted(constants))):
    for name in names:
        power = math.log(gev[name] / mev[name], 1e-3) if mev[name] else 0
        assert abs(power - round(power)) < 1e-9, name
        rows[kind].append((name, gev[name]))

with open(HERE / "../HEPCoreTests/UnitsReference.swift", "w") as out:
    out.write("import HEPCore\n\n// Made by Tests/Reference/units.py from hepunits 2.4.7.\n\n")
    out.write("/// A value of this module beside that of hepunits.\n")
    out.write("struct UnitReference {\n  let name: String\n  let value: Double\n  let expected: Double\n\n")
    out.write("  init(_ name: String, _ value: Double, _ expected: Double) {\n")
    out.write("    self.name = name\n    self.value = value\n    self.expected = expected\n  }\n}\n\n")
    for kind, entries in rows.items():
        out.write(f"let {kind.lower()}Reference: [UnitReference] = [\n")
        for name, value in entries:
            out.write(f'  UnitReference("{name}", {kind}.{SWIFT.get(name, name)}, {value!r}),\n')
        out.write("]\n\n" if kind != "Constants" else "]\n")
