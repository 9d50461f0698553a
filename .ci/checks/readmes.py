"""Every Swift block in a README, guide or tutorial compiles as a program of its own.

The blocks become targets of a scratch package that depends on this one, as a reader's would.
A block that shows a manifest, or a fragment, says so: ```swift manifest, ```swift fragment.
"""

import re
import shutil
import subprocess
import sys

import house

BLOCK = re.compile(r"^```swift[ \t]*\n(.*?)^```", re.M | re.S)
SCRATCH = house.ROOT / ".build" / "readmes"


def pages():
    yield house.ROOT / "README.md"
    yield house.ROOT / "CONTRIBUTING.md"
    for folder in ["Packages/*/README.md", "Docs/*.md", "Tutorials/*/README.md"]:
        yield from sorted(house.ROOT.glob(folder))


def blocks():
    """(name of a target, text, place) of every block."""
    for page in pages():
        place = page.relative_to(house.ROOT)
        stem = re.sub(r"\W", "_", str(place.with_suffix("")))
        for number, match in enumerate(BLOCK.finditer(page.read_text()), 1):
            line = page.read_text()[: match.start()].count("\n") + 1
            yield f"{stem}_{number}", match[1], f"{place}:{line}"


def manifest(names):
    products = [product["name"] for product in house.manifest(house.ROOT)["products"]
                if "library" in product["type"]]
    dependencies = ", ".join(f'.product(name: "{name}", package: "martlet")' for name in products)
    targets = "\n".join(
        f'    .executableTarget(name: "{name}", dependencies: dependencies),' for name in names)
    return f"""// swift-tools-version: 6.2
import PackageDescription

let dependencies: [Target.Dependency] = [{dependencies}]

let package = Package(
  name: "readmes",
  dependencies: [.package(name: "martlet", path: "../..")],
  targets: [
{targets}
  ]
)
"""


def main():
    found = list(blocks())
    sources = SCRATCH / "Sources"
    shutil.rmtree(sources, ignore_errors=True)
    for name, text, place in found:
        (sources / name).mkdir(parents=True)
        (sources / name / "main.swift").write_text(
            f'#sourceLocation(file: "{place.split(":")[0]}", line: {int(place.split(":")[1]) + 1})\n{text}')
    (SCRATCH / "Package.swift").write_text(manifest(name for name, _, _ in found))
    build = subprocess.run(
        ["swift", "build", "--package-path", str(SCRATCH)], capture_output=True, text=True)
    if build.returncode:
        lines = build.stdout.splitlines() + build.stderr.splitlines()
        sys.exit("\n".join(line for line in lines if "error" in line) or build.stdout[-4000:])
    house.finish("readmes", [], f"{len(found)} code blocks compile")


if __name__ == "__main__":
    main()
