"""The workspace for the rows on limits: ATLAS's search for bottom squarks, HEPData ins1748602.

It is taken from the archive in the folder of the conformance data, which MARTLET_TESTDATA names.
"""

import json
import os
import sys
import tarfile
from pathlib import Path

import jsonpatch

ARCHIVE = Path("fitting") / "pyhf-ins1748602-probability-models.tar.gz"


def make(folder):
    if (folder / "sbottom.json").exists():
        return
    archive = Path(os.environ.get("MARTLET_TESTDATA", ".")) / ARCHIVE
    if not archive.is_file():
        print(f"no {ARCHIVE} in MARTLET_TESTDATA: the rows on published workspaces cannot run", file=sys.stderr)
        return
    with tarfile.open(archive) as files:
        background = json.load(files.extractfile("RegionA/BkgOnly.json"))
        patch = json.load(files.extractfile("RegionA/patch.sbottom_1300_205_60.json"))
    (folder / "sbottom.json").write_text(json.dumps(jsonpatch.apply_patch(background, patch)))
