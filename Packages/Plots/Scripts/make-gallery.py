#!/usr/bin/env python3
"""Writes Docs/Gallery.md: every approved picture with the code that made it.

The pictures are those of Tests/Approved, the code that of Tests/PlotsTests/Gallery*.swift, so that neither
can go out of date. Usage: make-gallery.py [--check]
"""
import pathlib
import re
import sys

PACKAGE = pathlib.Path(__file__).resolve().parent.parent
PAGE = PACKAGE.parent.parent / "Docs/Gallery.md"
SECTIONS = [
    ("Histograms", [
        ("steps", "Outlines and areas"), ("stack", "A stack with data and ratio, CMS"),
        ("postfit", "Data over a fitted model, ATLAS"), ("blinded", "A blinded region"),
        ("bars", "Bars side by side"), ("categories", "A cut flow"),
        ("small", "Weighted points, small numbers"), ("manybins", "Six hundred bins"),
        ("extremes", "Twenty-four decades"), ("empty", "Empty bins have an interval too"),
        ("zeros", "Nothing above zero on a logarithmic axis")]),
    ("Fits and comparisons", [
        ("zpeak", "A fit with pulls"), ("model", "A model with components, LHCb"),
        ("atlas", "A label inside the frame"), ("difference", "Difference and ratio"),
        ("asymmetry", "Asymmetry and relative difference, plain"),
        ("efficiency", "Efficiencies with their intervals, ALICE"),
        ("profile", "A profile, DUNE")]),
    ("Statistics", [
        ("limits", "A Brazil band"), ("pulls", "Pulls of nuisance parameters"),
        ("ranking", "A ranking of impacts"), ("correlations", "A matrix of correlations"),
        ("scan", "A scan of the likelihood"), ("contours", "Contours of the likelihood"),
        ("corner", "A corner plot")]),
    ("Graphs and two axes", [
        ("graph", "Points, bands, lines, texts"), ("loglog", "Functions on logarithmic axes"),
        ("heatmap", "A heat map"), ("projections", "A heat map with its projections"),
        ("event", "An event"), ("grid", "A grid with shared axes"),
        ("legend", "A long legend"), ("names", "Long names"), ("corners", "Texts and markers")]),
]


def functions():
    """The source of each function of the gallery, without its indentation."""
    found = {}
    for path in sorted((PACKAGE / "Tests/PlotsTests").glob("Gallery+*.swift")):
        for match in re.finditer(r"^  static func (\w+)\(.*?^  }$", path.read_text(), re.M | re.S):
            found[match[1]] = re.sub(r"^  ", "", match[0], flags=re.M)
    return found


def page():
    names = dict(re.findall(r'"(\w+)":\s*{ (?:try )?(\w+)\(\) }',
                            (PACKAGE / "Tests/PlotsTests/Gallery.swift").read_text()))
    code = functions()
    listed = {name for _, entries in SECTIONS for name, _ in entries}
    assert listed == set(names), sorted(listed ^ set(names))
    lines = ["# Gallery", "",
             "What Plots draws, each picture with the code that made it. The pictures are the ones that the",
             "tests compare byte for byte; `Gallery.counts`, `edges`, `peak` and `noise` make up data.", ""]
    for section, entries in SECTIONS:
        lines += [f"## {section}", ""]
        for name, title in entries:
            image = f"../Packages/Plots/Tests/Approved/{name}.svg"
            lines += [f"### {title}", "", f"![{title}]({image})", "", "<details><summary>Code</summary>",
                      "", "```swift fragment", code[names[name]], "```", "", "</details>", ""]
    return "\n".join(lines)


def main():
    text = page()
    if "--check" in sys.argv:
        sys.exit(0 if PAGE.read_text() == text else f"{PAGE} is out of date: run {sys.argv[0]}")
    PAGE.write_text(text)


main()
