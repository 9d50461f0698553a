// The trees and objects of Tests/Fixtures/odd.root; compiled by odd_fixtures.py.
#include <cstring>
#include <string>
#include <vector>

#include "RooLinkedList.h"
#include "TClonesArray.h"
#include "TEfficiency.h"
#include "TFile.h"
#include "TGraph.h"
#include "TH1D.h"
#include "TH2Poly.h"
#include "TNamed.h"
#include "TObjString.h"
#include "TProfile.h"
#include "TProfile2D.h"
#include "TProfile2Poly.h"
#include "TProfile3D.h"
#include "TTree.h"

class OfBase : public TObject {
public:
  int a = 0;
  ClassDef(OfBase, 1)
};

class OfMore : public OfBase {
public:
  double b = 0;
  std::vector<int> v;
  ClassDef(OfMore, 1)
};

class OfNamed : public TNamed {
public:
  double b = 0;
  std::vector<int> v;
  ClassDef(OfNamed, 1)
};

#ifdef __CLING__
#pragma link C++ class OfBase+;
#pragma link C++ class OfMore+;
#pragma link C++ class OfNamed+;
#pragma link C++ class std::vector<OfBase*>+;
#endif

/// A collection of pointers that is split: a branch for each class that its objects have.
void writePointers() {
  TTree tree("pointers", "objects of two classes");
  auto objects = new std::vector<OfBase *>;
  tree.Branch("o", &objects, 32000, 199);
  for (int i = 0; i < 4; ++i) {
    objects->clear();
    for (int j = 0; j < i; ++j) {
      if (i == 3 && j == 1) {
        auto more = new OfMore;
        more->b = 0.5;
        more->v = {i, j};
        objects->push_back(more);
      } else {
        objects->push_back(new OfBase);
      }
      objects->back()->a = 10 * i + j;
    }
    tree.Fill();
  }
  tree.Write();
}

/// Objects with names in a `TClonesArray` that is not split, and the array by itself.
void writeNamed() {
  TTree tree("named", "objects with names");
  TClonesArray objects("OfNamed"), *pointer = &objects;
  tree.Branch("c", &pointer, 32000, 0);
  for (int i = 0; i < 4; ++i) {
    objects.Clear("C");
    for (int j = 0; j < i; ++j) {
      auto object = static_cast<OfNamed *>(objects.ConstructedAt(j));
      object->SetNameTitle(Form("n%d", 10 * i + j), Form("t%d", j));
      object->b = 0.5 * j;
      object->v.assign(j, i);
    }
    tree.Fill();
  }
  tree.Write();
  objects.Write("clones", TObject::kSingleKey);
}

/// C strings, of which an empty one takes no bytes, and arrays of squeezed numbers.
void writeLeaves() {
  TTree tree("leaves", "odd leaves");
  char text[400];
  Double32_t squeezed[3];
  tree.Branch("text", text, "text/C");
  tree.Branch("squeezed", squeezed, "squeezed[3]/d[0,16,8]");
  for (int length : {0, 1, 254, 0, 255, 300}) {
    strcpy(text, std::string(length, 'x').c_str());
    for (int i = 0; i < 3; ++i) squeezed[i] = i;
    tree.Fill();
  }
  tree.Write();
}

void writeProfiles() {
  TProfile one("profile", "a title;x;y", 3, 0., 3., -10., 10., "i");
  TProfile2D two("profile2", "", 2, 0., 2., 3, 0., 3., "s");
  TProfile3D three("profile3", "", 2, 0., 2., 2, 0., 2., 2, 0., 2., "g");
  for (int i = 0; i < 20; ++i) {
    one.Fill(0.25 * i - 1, i % 4);
    two.Fill(0.1 * i, 0.15 * i, i, 1 + i % 3);
    three.Fill(0.1 * i, 0.1 * (19 - i), 0.5, i * i);
  }
  one.Write();
  two.Write();
  three.Write();
}

void writePolygons() {
  double x[] = {0, 1, 1, 0}, y[] = {0, 0, 1, 1};
  TH2Poly polygons("polygons", "a title", 0, 10, 0, 10);
  polygons.AddBin(4, x, y);
  polygons.AddBin(1, 1, 3, 3);
  polygons.Fill(0.5, 0.5);
  polygons.Fill(2, 2, 3);
  polygons.Fill(9, 9);
  polygons.Write();
  TProfile2Poly means("means", "", 0, 10, 0, 10);
  means.AddBin(1, 1, 3, 3);
  means.Fill(2, 2, 7);
  means.Fill(2, 2, 9);
  means.Write();
}

void writeOdd(const char *path) {
  TFile file(path, "RECREATE", "", 505);
  writePointers();
  writeNamed();
  writeLeaves();
  writeProfiles();
  writePolygons();
  TEfficiency efficiency("efficiency", "", 3, 0., 3.);
  efficiency.Fill(true, 0.5);
  efficiency.Fill(false, 0.5);
  efficiency.SetStatisticOption(TEfficiency::kBBayesian);
  efficiency.SetBetaAlpha(2);
  efficiency.SetBetaBeta(3);
  efficiency.SetBetaBinParameters(1, 4, 5);
  efficiency.SetPosteriorMode();
  efficiency.SetConfidenceLevel(0.9);
  efficiency.Write();
  TH1D channels("channels", "", 2, 0, 2);
  channels.SetCanExtend(TH1::kAllAxes);
  for (auto name : {"mm", "ee", "tt", "ee"}) channels.Fill(name, 1.);
  channels.Write();
  RooLinkedList list;
  list.Add(new TObjString("first"));
  list.Add(new TNamed("second", ""));
  list.SetName("a name");
  list.Write("list");
}
