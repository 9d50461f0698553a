"""Publish one package: split its folder off, pin its siblings by version, push and tag.

The repository must be named like the package (…/Vectors); its siblings are looked for beside it.
The split keeps the folder's history on `main`; the tag sits one commit further, where the paths
to sibling packages have become URLs with versions.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "checks"))
import house

SIBLING = re.compile(r'\.package\(path: "\.\./(\w+)"\)')


def git(*arguments, folder=house.ROOT):
    """Run git and return what it prints; its own words are the error."""
    run = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"release: git {arguments[0]} failed: {run.stderr.strip()}")
    return run.stdout.strip()


def version_of(package):
    return (house.PACKAGES / package / "VERSION").read_text().strip()


def pinned(manifest, base):
    """The manifest with every sibling path replaced by its URL and version."""
    def url(match):
        return f'.package(url: "{base}/{match[1]}", from: "{version_of(match[1])}")'
    return SIBLING.sub(url, manifest)


def refused(package, url):
    """Why this package cannot be published there now, or None."""
    if not (house.PACKAGES / package / "VERSION").is_file():
        return f"there is no package {package or '(none named)'}"
    if Path(url).name.removesuffix(".git") != package:
        return f"the repository must be named like the package: …/{package}"
    if git("status", "--porcelain", "--", f"Packages/{package}"):
        return f"Packages/{package} has uncommitted changes"
    if git("ls-remote", "--tags", url, f"refs/tags/{version_of(package)}"):
        return f"{package} {version_of(package)} is published already; raise Packages/{package}/VERSION"
    return None


def publish(package, url):
    version = version_of(package)
    split = git("subtree", "split", "-q", "--prefix", f"Packages/{package}")
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / package
        git("worktree", "add", "--quiet", "--detach", str(tree), split)
        try:
            manifest = tree / "Package.swift"
            text = pinned(manifest.read_text(), url.rstrip("/").rsplit("/", 1)[0])
            if text != manifest.read_text():
                manifest.write_text(text)
                git("commit", "--quiet", "--all", "--message",
                    f"Pin sibling packages for {package} {version}", folder=tree)
            git("push", "--quiet", url, f"HEAD:refs/tags/{version}", f"{split}:refs/heads/main",
                folder=tree)
        finally:
            git("worktree", "remove", "--force", str(tree))
    git("tag", "--force", f"{package}-{version}")
    print(f"release: {package} {version} is at {url}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", required=True)
    parser.add_argument("--url", required=True)
    arguments = parser.parse_args()
    why = refused(arguments.package, arguments.url)
    if why:
        sys.exit(f"release: {why}\nusage: make release PACKAGE=Vectors URL=https://host/org/Vectors")
    publish(arguments.package, arguments.url)


if __name__ == "__main__":
    main()
