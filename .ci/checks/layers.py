"""Imports point down the layers, and only at modules that the manifest declares; so says the map."""

import re

import house

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:public |package |internal |private |fileprivate )?import "
    r"(?:struct |enum |class |protocol |func |typealias |let |var )?(\w+)", re.M)
FOUNDATION_FREE_BELOW = 4
MAP = house.ROOT / "Docs" / "Map.md"


def missing_on_the_map(rows, declared):
    """The beginnings of lines that Docs/Map.md should have and has not."""
    shown = [line.replace(" ", "") for line in MAP.read_text().splitlines()]
    for row in rows.values():
        if not any(row.sources.rglob("*.swift")):
            continue
        uses = sorted(used for used in declared[row.name] & rows.keys()
                      if any(rows[used].sources.rglob("*.swift")))
        line = house.map_line(row, uses)
        if not any(text.startswith(line.replace(" ", "")) for text in shown):
            yield line


def main():
    rows = house.modules()
    declared = {
        target["name"]: {next(iter(d.values()))[0] for d in target["dependencies"]}
        for target in house.manifest(house.ROOT)["targets"]
    }
    faults, arrows = [], 0
    for row in rows.values():
        for used in declared[row.name] & rows.keys():
            arrows += 1
            if rows[used].layer >= row.layer and rows[used].package != row.package:
                faults.append(
                    f"{row.name} (layer {row.layer}) may not use {used} (layer {rows[used].layer})")
        for source in sorted(row.sources.rglob("*.swift")):
            place = source.relative_to(house.ROOT)
            text = source.read_text()
            for name in IMPORT.findall(text):
                if name in rows and name not in declared[row.name]:
                    faults.append(f"{place} imports {name}, which {row.name} does not declare")
                if (name == "Foundation" and row.layer < FOUNDATION_FREE_BELOW
                        and "#if canImport(FoundationEssentials)" not in text):
                    faults.append(f"{place} imports Foundation; below layer 4 FoundationEssentials is the most")
    for line in missing_on_the_map(rows, declared):
        faults.append(f"Docs/Map.md lacks the line {line}")
    house.finish("layers", faults, f"{arrows} arrows between {len(rows)} modules point down")


if __name__ == "__main__":
    main()
