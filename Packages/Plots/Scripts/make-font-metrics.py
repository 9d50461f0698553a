#!/usr/bin/env python3
"""Writes Sources/Plots/Text/Liberation{Sans,Serif}Metrics.swift: advance widths and kerning.

Liberation Sans has the metrics of Helvetica and Arial, Liberation Serif those of Times, so that one table
serves every machine.
Needs fontTools (PyPI); format the result with `swift format -i`. Usage: make-font-metrics.py [FOLDER WITH Liberation*.ttf]
"""
import pathlib
import sys
import textwrap

from fontTools.ttLib import TTFont

FACES = {"": "Regular", "Bold": "Bold", "Italic": "Italic", "BoldItalic": "BoldItalic"}
# First and last code point of each block of characters: Basic Latin, Latin-1 and Extended-A,
# Greek, general punctuation, arrows, mathematical operators.
BLOCKS = [(0x20, 0x7E), (0xA0, 0x17F), (0x386, 0x3CE), (0x2010, 0x2044), (0x2190, 0x2195),
          (0x2202, 0x2265)]


def block(font, cmap, first, last):
    advances = font["hmtx"]
    return [advances[cmap[c]][0] if c in cmap else 0 for c in range(first, last + 1)]


def kerning(font, cmap):
    ascii_names = {}
    for code in range(0x20, 0x7F):
        ascii_names.setdefault(cmap[code], code)
    pairs = font["kern"].kernTables[0].kernTable
    found = [(ascii_names[a] * 256 + ascii_names[b], value) for (a, b), value in pairs.items()
             if a in ascii_names and b in ascii_names]
    return sorted(found)


def wrapped(items):
    return textwrap.fill(", ".join(items), width=94, initial_indent="      ",
                         subsequent_indent="      ")


def write(folder, family):
    lines = [f"// Made by Scripts/make-font-metrics.py from Liberation {family} 2. Do not edit.", "",
             "extension FontMetrics {"]
    for suffix, name in FACES.items():
        font = TTFont(folder / f"Liberation{family}-{name}.ttf")
        assert font["head"].unitsPerEm == 2048
        cmap = font.getBestCmap()
        lines += [f"  static let {family.lower()}{suffix} = FontMetrics(", "    blocks: ["]
        for first, last in BLOCKS:
            lines += [f"      Block(first: 0x{first:X}, advances: ["]
            lines += [wrapped([str(a) for a in block(font, cmap, first, last)]) + ","]
            lines += ["      ]),"]
        lines += ["    ],", "    kerning: ["]
        lines += [wrapped([f"0x{pair:X}: {value}" for pair, value in kerning(font, cmap)]) + ","]
        lines += ["    ])", ""]
    lines[-1] = "}"
    target = pathlib.Path(__file__).parent.parent / f"Sources/Plots/Text/Liberation{family}Metrics.swift"
    target.write_text("\n".join(lines) + "\n")


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/liberation")
    for family in ("Sans", "Serif"):
        write(folder, family)


main()
