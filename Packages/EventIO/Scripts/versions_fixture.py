"""Make Tests/Fixtures/versions.root: a tree that was continued with another version of a class.

    python versions_fixture.py

Two processes write: in the second one the class has other members.
"""

import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "Tests", "Fixtures")

MACRO = """#include <vector>
#include "TFile.h"
#include "TTree.h"
#include "TVirtualStreamerInfo.h"

struct VrPoint {
  int x = 0;
  %(members)s
};

#ifdef __CLING__
#pragma link C++ class VrPoint+;
#pragma link C++ class std::vector<VrPoint>+;
#endif

void write%(version)d(const char *path) {
  TVirtualStreamerInfo::SetStreamMemberWise(false);
  TFile file(path, %(version)d == 1 ? "RECREATE" : "UPDATE", "", 505);
  auto points = new std::vector<VrPoint>;
  auto tree = file.Get<TTree>("tree");
  if (tree) tree->SetBranchAddress("points", &points);
  else { tree = new TTree("tree", "two versions"); tree->Branch("points", &points, 32000, 0); }
  for (int i = 0; i < 3; ++i) {
    points->clear();
    for (int j = 0; j <= i; ++j) {
      VrPoint point;
      point.x = 100 * %(version)d + 10 * i + j;
      %(fill)s
      points->push_back(point);
    }
    tree->Fill();
  }
  tree->Write("", TObject::kOverwrite);
}
"""

VERSIONS = {1: ("float y = 0;", "point.y = j + 0.5;"),
            2: ("float y = 0; std::vector<short> z;", "point.y = j + 0.25; point.z = {short(i), short(j)};")}


def make(folder):
    """Writes the file into a folder."""
    path = os.path.join(folder, "versions.root")
    for version, (members, fill) in VERSIONS.items():
        with tempfile.TemporaryDirectory() as work:
            macro = os.path.join(work, f"write{version}.C")
            with open(macro, "w") as text:
                text.write(MACRO % {"version": version, "members": members, "fill": fill})
            code = f"import ROOT\nROOT.gROOT.LoadMacro({macro!r} + '+')\nROOT.write{version}({path!r})\n"
            subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    make(FILES)
