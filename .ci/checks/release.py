"""A released package, and the root itself, can be depended on by version.

In a temporary folder: `Vectors` and what it needs are released onto bare repositories and a client
builds and runs against them; another client depends on the root by version and compiles only what
it uses.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import house

PACKAGE = "Vectors"

MAIN = """import Vectors

let muon = PtEtaPhiM(pt: 45.6, eta: 0.0, phi: 0.0, mass: 0.10566)
let other = PtEtaPhiM(pt: 45.6, eta: 0.0, phi: 3.14159265358979, mass: 0.10566)
print((muon + other).mass > 91 ? "a Z" : "not a Z")
"""


def run(*command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"release: {' '.join(map(str, command))}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def closure(package):
    """The package and its siblings, what is needed first."""
    needed = []
    for dependency in house.manifest(house.PACKAGES / package)["dependencies"]:
        for sibling in dependency.get("fileSystem", []):
            needed += closure(Path(sibling["path"]).name)
    return list(dict.fromkeys(needed + [package]))


def client(folder, url, identity):
    (folder / "Sources/client").mkdir(parents=True)
    (folder / "Sources/client/main.swift").write_text(MAIN)
    (folder / "Package.swift").write_text(f"""// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "client",
  dependencies: [.package(url: "{url}", from: "0.1.0")],
  targets: [.executableTarget(
    name: "client", dependencies: [.product(name: "{PACKAGE}", package: "{identity}")])])
""")
    if run("swift", "run", "-q", folder=folder).strip() != "a Z":
        sys.exit(f"release: the client of {url} printed something else")


def modules_compiled(folder):
    """The modules of ours with object files; SwiftPM makes empty folders for the others."""
    objects = (folder / ".build/debug").glob("*.build/**/*.o")
    compiled = {path.relative_to(folder / ".build/debug").parts[0] for path in objects}
    return {name.removesuffix(".build") for name in compiled} & house.modules().keys()


def uses(module, declared):
    return {module}.union(*(uses(used, declared) for used in declared[module] & declared.keys()))


def main():
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        clone = scratch / "clone"
        run("git", "clone", "--quiet", house.ROOT, clone, folder=scratch)
        for package in closure(PACKAGE):
            bare = scratch / "org" / package
            run("git", "init", "--quiet", "--bare", bare, folder=scratch)
            run("make", "-s", "release", f"PACKAGE={package}", f"URL=file://{bare}", folder=clone)
        client(scratch / "of-package", f"file://{scratch}/org/{PACKAGE}", PACKAGE)

        root = scratch / "org" / "martlet"
        run("git", "clone", "--quiet", "--bare", house.ROOT, root, folder=scratch)
        run("git", "--git-dir", root, "tag", "--force", "0.1.0", folder=scratch)
        client(scratch / "of-root", f"file://{root}", "martlet")

        declared = {target["name"]: {next(iter(d.values()))[0] for d in target["dependencies"]}
                    for target in house.manifest(house.ROOT)["targets"]}
        extra = modules_compiled(scratch / "of-root") - uses(PACKAGE, declared)
        faults = [f"a client of {PACKAGE} compiled {name} too" for name in sorted(extra)]
        house.finish("release", faults, f"clients of {PACKAGE} alone and of the root build and run")


if __name__ == "__main__":
    main()
