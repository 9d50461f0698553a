"""Every package has its manifest, README, changelog, version, documentation and tests."""

import re

import house

FILES = ["Package.swift", "README.md", "CHANGELOG.md", "VERSION"]


def faults_of(package):
    for name in FILES:
        if not (package / name).is_file():
            yield f"{package.name} has no {name}"
    version = package / "VERSION"
    if version.is_file() and not re.fullmatch(r"\d+\.\d+\.\d+\n", version.read_text()):
        yield f"{package.name}/VERSION is not one line MAJOR.MINOR.PATCH"
    changelog = package / "CHANGELOG.md"
    if changelog.is_file() and "## [Unreleased]" not in changelog.read_text():
        yield f"{package.name}/CHANGELOG.md has no section [Unreleased]"


def faults_of_module(row):
    if not row.sources.is_dir():
        yield f"{row.name} has no folder Packages/{row.package}/Sources/{row.name}"
        return
    if not any(row.sources.rglob("*.swift")):
        return  # C targets and system libraries are covered by the modules that use them.
    if not (row.sources / f"{row.name}.docc" / f"{row.name}.md").is_file():
        yield f"{row.name} has no {row.name}.docc/{row.name}.md"
    if not any("@Test" in test.read_text() for test in row.tests.rglob("*.swift")):
        yield f"{row.name} has no test in Packages/{row.package}/Tests/{row.name}Tests"


def main():
    faults = [fault for package in house.packages() for fault in faults_of(package)]
    rows = house.modules()
    for row in rows.values():
        faults += faults_of_module(row)
    for package in house.packages():
        for folder in sorted((package / "Sources").iterdir()):
            if folder.name not in rows:
                faults.append(f"{package.name}/Sources/{folder.name} is not in the root table")
    house.finish("packages", faults, f"{len(house.packages())} packages are complete")


if __name__ == "__main__":
    main()
