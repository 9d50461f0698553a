"""A response to unfold, and the workspace for the rows on limits: ATLAS's search for bottom squarks.

The workspace is taken from the archive of HEPData ins1748602 in the folder of the conformance data,
which MARTLET_TESTDATA names.
"""

import json
import os
import sys
import tarfile
from pathlib import Path

import jsonpatch
import numpy as np

ARCHIVE = Path("fitting") / "pyhf-ins1748602-probability-models.tar.gz"


def make(folder):
    """Makes the inputs, and says whether the published workspace is among them."""
    smearing(folder)
    if (folder / "sbottom.json").exists():
        return True
    archive = Path(os.environ.get("MARTLET_TESTDATA", ".")) / ARCHIVE
    if not archive.is_file():
        print(f"no {ARCHIVE} in MARTLET_TESTDATA: the rows on a published workspace are left out", file=sys.stderr)
        return False
    with tarfile.open(archive) as files:
        background = json.load(files.extractfile("RegionA/BkgOnly.json"))
        patch = json.load(files.extractfile("RegionA/patch.sbottom_1300_205_60.json"))
    (folder / "sbottom.json").write_text(json.dumps(jsonpatch.apply_patch(background, patch)))
    return True


def smearing(folder):
    """A falling spectrum of 100 bins, a resolution of two bins and an efficiency of 90 %."""
    if (folder / "smeared.f64").exists():
        return
    bins = np.arange(100)
    response = np.exp(-0.5 * ((bins[:, None] - bins[None, :]) / 2.0) ** 2)
    response *= 0.9 / response.sum(axis=0)
    data = np.random.default_rng(6).poisson(response @ (1e5 * np.exp(-bins / 25.0)))
    response.tofile(folder / "response.f64")
    data.astype(float).tofile(folder / "smeared.f64")
