"""Write the tables of Sources/CParticleTables from the data of the Scikit-HEP package `particle`.

    .venv/bin/python Packages/ParticleData/Scripts/make_tables.py

The facts are those of the Review of Particle Physics by the Particle Data Group, of the AME mass table for
nuclei and of the generators' manuals, as that package has collected them (BSD-3-Clause).
"""

import csv
import re
from importlib.metadata import version
from pathlib import Path

import particle
from particle import data, lhcb

FOLDER = Path(__file__).resolve().parent.parent / "Sources" / "CParticleTables"
ISOSPINS = {"": -1, "0": 0, "1/2": 1, "1": 2, "3/2": 3}
NUCLEONS = {1000000010, 1000010010}


def rows(path):
    """The rows of a table as dictionaries, and the line that says what it is."""
    lines = path.read_text(encoding="utf-8").splitlines()
    title = next((line.split(" - ", 1)[1] for line in lines if line.startswith("# (c)")), path.name)
    table = csv.DictReader((line for line in lines if not line.startswith("#")), skipinitialspace=True)
    return [{key.strip(): value.strip() for key, value in row.items()} for row in table], title


def gev(text):
    """A number in MeV as a literal in GeV with the same digits."""
    if float(text) < 0:
        return "-1"
    mantissa, _, exponent = text.lower().partition("e")
    return "0" if float(mantissa) == 0 else f"{mantissa}e{int(exponent or 0) - 3}"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def key(row):
    number = int(row["ID"])
    return abs(number), number < 0


def particle_line(row):
    numbers = [gev(row[name]) for name in
               ("Mass", "MassUpper", "MassLower", "Width", "WidthUpper", "WidthLower")]
    small = [str(ISOSPINS[row["I"]])] + [row[name] for name in ("G", "P", "C", "Anti", "Charge", "Rank", "Status")]
    words = [quoted(particle.Particle.from_pdgid(int(row["ID"])).name)]
    words += [quoted(row[name]) for name in ("Name", "Quarks", "Latex")]
    return "  {" + ", ".join([row["ID"], *numbers, *small, *words]) + "},"


def particles():
    table, title = rows(data.basepath / "particle2026.csv")
    lines = [particle_line(row) for row in sorted(table, key=key)]
    return title, function("particle", lines)


def nuclei():
    table, title = rows(data.basepath / "nuclei2026.csv")
    table = [row for row in sorted(table, key=key) if int(row["ID"]) > 0]
    symbols, lines = {}, []
    for row in table:
        number = int(row["ID"])
        z, a = number // 10_000 % 1000, number // 10 % 1000
        symbols[z] = re.sub(r"\d+$", "", row["Name"])
        assert number == 1_000_000_000 + z * 10_000 + a * 10, number
        if number in NUCLEONS:
            continue
        assert row["Name"] == f"{symbols[z]}{a}", row
        assert row["Width"] == "-1" and row["MassUpper"] == "-1" and row["Latex"] == f"^{{{a}}}\\mathrm{{{symbols[z]}}}", row
        lines.append(f"  {{{z}, {a}, {gev(row['Mass'])}}},")
    symbols[1] = "H"
    names = ", ".join(quoted(symbols[z]) for z in range(max(symbols) + 1))
    elements = (f"const char *element_symbol(int z) {{\n  static const char *const symbols[] = {{{names}}};\n"
                f"  return z >= 0 && z < {max(symbols) + 1} ? symbols[z] : \"\";\n}}\n")
    return title, function("nucleus", lines) + "\n" + elements


def conversions():
    columns, titles = {}, []
    sources = [data.basepath / f"pdgid_to_{name}.csv" for name in ("geant3id", "corsika7id", "evtgenname")]
    sources.append(Path(lhcb.__file__).parent / "data" / "pdgid_to_lhcbname.csv")
    for place, source in enumerate(sources):
        table, title = rows(source)
        titles.append(title)
        for row in table:
            number, value = row.values()
            columns.setdefault(int(number), ["0", "0", "", ""])[place] = value
    lines = []
    for number, values in sorted(columns.items(), key=lambda item: (abs(item[0]), item[0] < 0)):
        lines.append(f"  {{{number}, {values[0]}, {values[1]}, {quoted(values[2])}, {quoted(values[3])}}},")
    return ",\n// ".join(titles), function("conversion", lines)


def function(name, lines):
    return (f"static const {name}_row rows[] = {{\n" + "\n".join(lines) + "\n};\n\n"
            f"const {name}_row *{name}_rows(int *count) {{\n"
            "  *count = sizeof rows / sizeof rows[0];\n  return rows;\n}\n")


def main():
    for name, make in (("particles", particles), ("nuclei", nuclei), ("conversions", conversions)):
        title, text = make()
        head = (f"// Made by Scripts/make_tables.py from the Scikit-HEP package particle {version('particle')}:\n"
                f"// {title}.\n\n#include \"CParticleTables.h\"\n\n")
        (FOLDER / f"{name}.c").write_text(head + text, encoding="utf-8")
        print(f"{name}.c: {text.count(chr(10))} lines")


main()
