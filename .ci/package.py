"""Start a package that builds, passes its test, is documented and stands in the root table."""

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "checks"))
import house

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "{name}",
  platforms: [.macOS(.v15)],
  products: [.library(name: "{name}", targets: ["{name}"])],
{dependencies}  targets: [
    .target(
      name: "{name}",
{target_dependencies}      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .testTarget(name: "{name}Tests", dependencies: ["{name}"]),
  ]
)
"""

SOURCE = """{imports}/// A first type of {name}: replace it with the one the package exists for.
public struct {name}Example: Sendable, Equatable {{
  /// A number to begin with.
  public var value: Double

  /// Makes an example that holds `value`.
  public init(value: Double) {{
    self.value = value
  }}
}}
"""

TEST = """{test_imports}
@Test func exampleKeepsItsValue() {{
  #expect({name}Example(value: 2.5).value == 2.5)
}}
"""

README = """# {name}

What {name} is for, in two or three sentences.

```swift
import {name}

print({name}Example(value: 2.5))
```

## What to use when

| you want | use |
|---|---|
| a number kept | `{name}Example` |

## Compared with Scikit-HEP

Name the sibling package, what it has that this lacks, and what this has that it lacks.

## Status

Begun. Nothing here is stable yet.
"""

CHANGELOG = """# Changelog of {name}

## [Unreleased]

### Additions

- The package itself.
"""

CATALOGUE = """# ``{name}``

What {name} is for, in one sentence.

## Topics

### First steps

- ``{name}Example``
"""


def refused(arguments, rows):
    """Why the arguments cannot make a package, or None."""
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]+", arguments.name):
        return "NAME must be a plain word in UpperCamelCase, as NAME=Calorimetry"
    if arguments.name in rows or (house.PACKAGES / arguments.name).exists():
        return f"{arguments.name} exists already"
    if not re.fullmatch(r"[0-4]", arguments.layer):
        return "LAYER must be 0, 1, 2, 3 or 4"
    for used in arguments.uses:
        if used not in rows:
            return f"USES names {used}, which is no module here: {', '.join(rows)}"
        if rows[used].layer >= int(arguments.layer):
            return f"{used} is in layer {rows[used].layer}; a package of layer {arguments.layer} can't use it"
    return None


def write_package(name, uses, rows):
    folder = house.PACKAGES / name
    siblings = sorted({rows[used].package for used in uses})
    paths = ", ".join(f'.package(path: "../{sibling}")' for sibling in siblings)
    products = ", ".join(f'.product(name: "{u}", package: "{rows[u].package}")' for u in uses)
    values = dict(
        name=name,
        dependencies=f"  dependencies: [{paths}],\n" if uses else "",
        target_dependencies=f"      dependencies: [{products}],\n" if uses else "",
        test_imports="".join(f"import {module}\n" for module in sorted([name, "Testing"])),
        imports="".join(f"import {used}\n" for used in sorted(uses)) + ("\n" if uses else ""),
    )
    files = {
        "Package.swift": MANIFEST,
        "README.md": README,
        "CHANGELOG.md": CHANGELOG,
        "VERSION": "0.1.0\n",
        f"Sources/{name}/{name}Example.swift": SOURCE,
        f"Sources/{name}/{name}.docc/{name}.md": CATALOGUE,
        f"Tests/{name}Tests/{name}ExampleTests.swift": TEST,
    }
    for path, template in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(template.format(**values))


def add_row(name, layer, uses):
    """Put the module into the root table, behind the last row of its layer or of one below."""
    listed = ", ".join(f'"{used}"' for used in uses)
    row = f'  Module("{name}", in: "{name}", layer: {layer}' + (f", uses: [{listed}]" if uses else "") + "),\n"
    path = house.ROOT / "Package.swift"
    lines = path.read_text().splitlines(keepends=True)
    end = next(i for i, line in enumerate(lines) if line.startswith("let modules"))
    end = next(i for i in range(end, len(lines)) if lines[i] == "]\n")
    place = end
    for index in range(end - 1, 0, -1):
        match = house.ROW.search(lines[index])
        if match and int(match["layer"]) > layer:
            place = index
    path.write_text("".join(lines[:place] + [row] + lines[place:]))


def add_to_map(row, uses):
    """Put the module on Docs/Map.md, behind the last line of its layer or of one below."""
    path = house.ROOT / "Docs" / "Map.md"
    lines = path.read_text().splitlines(keepends=True)
    place = max(
        index for index, line in enumerate(lines)
        if re.match(r"\| \d ", line) and int(line[2]) <= row.layer) + 1
    line = house.map_line(row, sorted(uses)) + " what it is for |\n"
    path.write_text("".join(lines[:place] + [line] + lines[place:]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--name", required=True)
    parser.add_argument("--layer", required=True)
    parser.add_argument("--uses", type=lambda text: text.replace(",", " ").split(), default=[])
    arguments = parser.parse_args()
    rows = house.modules()
    why = refused(arguments, rows)
    if why:
        sys.exit(f"package: {why}\nusage: make package NAME=Calorimetry LAYER=2 USES=Vectors")
    write_package(arguments.name, arguments.uses, rows)
    add_row(arguments.name, int(arguments.layer), arguments.uses)
    add_to_map(house.Row(arguments.name, arguments.name, int(arguments.layer)), arguments.uses)
    print(f"Packages/{arguments.name} is there. Next: swift test --package-path Packages/{arguments.name}")


if __name__ == "__main__":
    main()
