"""Packages whose manifest changed lately build by themselves.

    python3 .ci/checks/alone.py [REVISION]

`make test` builds every module through the root manifest, so only a manifest can break a package
on its own. REVISION is what to compare with: by default the newest commit that is a day old.
A package that another one uses is built with that.
"""

import re
import subprocess
import sys

import house


def git(*arguments):
    return subprocess.run(
        ["git", "-C", house.ROOT, *arguments], check=True, capture_output=True, text=True).stdout


def changed_since(revision):
    manifests = git("diff", "--name-only", revision, "--", "Packages/*/Package.swift").split()
    return sorted({path.split("/")[1] for path in manifests if (house.ROOT / path).is_file()})


def used_by(package):
    """The packages that a package needs, near and far."""
    text = (house.PACKAGES / package / "Package.swift").read_text()
    near = set(re.findall(r'path: "\.\./(\w+)"', text))
    return near.union(*map(used_by, near))


def main():
    oldest = git("rev-list", "--max-parents=0", "HEAD").split()[-1]
    yesterday = git("rev-list", "-1", "--before=1 day ago", "HEAD").strip()
    changed = changed_since(sys.argv[1] if len(sys.argv) > 1 else yesterday or oldest)
    within = set().union(*map(used_by, changed))
    faults = []
    for package in sorted(set(changed) - within):
        folder = house.PACKAGES / package
        build = subprocess.run(
            ["swift", "build", "--package-path", str(folder)], capture_output=True, text=True)
        if build.returncode:
            faults.append(f"{package} does not build alone:\n{build.stdout[-3000:]}{build.stderr[-3000:]}")
    house.finish("alone", faults, f"{len(changed)} packages with changed manifests build alone")


if __name__ == "__main__":
    main()
