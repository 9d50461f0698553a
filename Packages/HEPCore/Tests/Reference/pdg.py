"""Write Tests/HEPCoreTests/MeasurementReference.swift with pdg_format of iminuit 2.30 or later.

Trailing zeros are kept, as the rule of the PDG wants two digits. The common exponent is given, since the
two packages differ in when they use one. Two habits of pdg_format are left out: it rounds an error to
three digits and those to two, so that 0.2546 becomes 0.26 by way of 0.255, and it writes -0.
"""

import pathlib
import random
import re

from iminuit.pdg_format import pdg_format

STYLE = (" -%s", " +%s", " ± %s", " (%s)", "(%s)E%i", False, None)
random.seed(7)
rows = [(0.827, 0.119, 0.119), (0.827, 0.367, 0.367), (0.827, 0.0957, 0.0957), (91.1876, 0.0021, 0.0021),
        (2.3e-9, 0.354e-9, 0.354e-9), (0.0, 0.25, 0.25), (9.9996, 0.00996, 0.00996),
        (1.0, 0.0999, 0.0999), (99.96, 0.97, 0.97), (5320.0, 120.0, 120.0), (5320.0, 12000.0, 12000.0)]
for _ in range(120):
    error = 10 ** random.uniform(-6, 5)
    value = random.choice([-1, 1]) * 10 ** random.uniform(-3, 6)
    ratio = random.choice([1, 1, random.uniform(0.2, 5)])
    rows.append(tuple(float(f"{x:.7g}") for x in (value, error, error * ratio)))

def rounds_twice(error):
    return f"{error:.2e}"[3] == "5"


rows = [row for row in rows if not rounds_twice(min(row[1:]))]
here = pathlib.Path(__file__).parent
with open(here / "../HEPCoreTests/MeasurementReference.swift", "w") as out:
    out.write("// Made by Tests/Reference/pdg.py with pdg_format of iminuit.\n\n")
    out.write("/// A measurement, a common exponent and the text it should have.\nstruct TextReference {\n")
    out.write("  let value, up, down: Double\n  let exponent: Int\n  let text: String\n\n")
    out.write("  init(_ value: Double, _ up: Double, _ down: Double, _ exponent: Int, _ text: String) {\n")
    out.write("    self.value = value\n    self.up = up\n    self.down = down\n")
    out.write("    self.exponent = exponent\n    self.text = text\n  }\n}\n\n")
    out.write("let textReference: [TextReference] = [\n")
    for i, (value, up, down) in enumerate(rows):
        exponent = [0, 0, -3, 3][i % 4]
        errors = [up] if up == down else [-down, up]
        text = pdg_format(value, *errors, exp=exponent, format=STYLE)
        if up != down:  # iminuit puts the lower error first
            body, tail = (text[1:].split(")") if text[0] == "(" else (text, ""))
            centre, lower, upper = body.split()
            body = f"{centre} {upper} {lower.replace('--', '-')}"
            text = f"({body}){tail}" if tail else body
        text = re.sub(r"^(\(?)-(0(\.0*)?) ", r"\1\2 ", text)
        out.write(f'  TextReference({value!r}, {up!r}, {down!r}, {exponent}, "{text}"),\n')
    out.write("]\n")
