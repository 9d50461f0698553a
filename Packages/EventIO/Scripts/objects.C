// The classes and the tree of Tests/Fixtures/objects.root; compiled by make_fixtures.py.
#include <array>
#include <bitset>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "TClonesArray.h"
#include "TFile.h"
#include "TNamed.h"
#include "TObjArray.h"
#include "TObjString.h"
#include "TRef.h"
#include "TRefArray.h"
#include "TTree.h"

struct FxBase {
  int a = 0;
  float b = 0;
};

struct FxLabel {
  short s = 0;
  std::string t;
};

enum FxKind { fxLow = 0, fxHigh = 7 };

class FxTrack : public TObject {
public:
  int x = 0;
  ClassDef(FxTrack, 3)
};

class FxFit : public FxTrack, public FxBase {
public:
  double e = 0;
  TNamed name;
  ClassDef(FxFit, 2)
};

struct FxEvent : FxBase {
  double c = 0;
  std::vector<int> v;
  std::string s;
  FxLabel label;
  int n = 0;
  float *counted = nullptr;  //[n]
  FxLabel pair[2];
  std::vector<FxLabel> labels;
  std::map<std::string, std::vector<FxBase>> lists;
  Double32_t packed = 0;  //[0,100,16]
  Float16_t half = 0;
  int fixed[3] = {0, 0, 0};
  std::vector<std::vector<float>> nested;
  std::deque<FxBase> bases;
  std::bitset<10> bits;
  std::array<int, 3> array = {0, 0, 0};
  std::vector<FxKind> kinds;
  int m = 0;
  FxLabel *loop = nullptr;  //[m]
  std::vector<int> two[2];
  char *text = nullptr;
};

class FxLinks : public TObject {
public:
  FxTrack *one = nullptr;
  TObject *any = nullptr;
  FxTrack *same = nullptr;
  std::vector<FxTrack *> many;
  TObjArray array;
  TClonesArray clones{"FxFit"};
  TList list;
  TRef ref;
  TRefArray refs;
  ClassDef(FxLinks, 1)
};

#ifdef __CLING__
#pragma link C++ struct FxBase + ;
#pragma link C++ struct FxLabel + ;
#pragma link C++ struct FxEvent + ;
#pragma link C++ class FxTrack + ;
#pragma link C++ class FxFit + ;
#pragma link C++ class FxLinks + ;
#pragma link C++ class std::vector < FxBase> + ;
#pragma link C++ class std::vector < FxLabel> + ;
#pragma link C++ class std::vector < FxEvent> + ;
#pragma link C++ class std::vector < FxFit> + ;
#pragma link C++ class std::vector < FxKind> + ;
#pragma link C++ class std::vector < FxTrack *> + ;
#pragma link C++ class std::deque < FxBase> + ;
#pragma link C++ class std::map < std::string, std::vector < FxBase>> + ;
#endif

ClassImp(FxTrack) ClassImp(FxFit) ClassImp(FxLinks)

void fill(FxEvent &event, int i, int k) {
  event = FxEvent();
  event.a = 10 * i + k;
  event.b = i + k / 8.;
  event.c = i * k;
  event.s = "s" + std::to_string(i + k);
  event.label = {(short)i, "o" + std::to_string(k)};
  event.n = event.m = k;
  event.counted = k ? new float[k] : nullptr;
  event.loop = k ? new FxLabel[k] : nullptr;
  for (int j = 0; j < 2; j++) event.pair[j] = {(short)(i + j), "p" + std::to_string(j)};
  for (int j = 0; j < k; j++) {
    event.v.push_back(i + j);
    event.counted[j] = i + j;
    event.loop[j] = {(short)j, "l" + std::to_string(j)};
    event.labels.push_back({(short)j, "v" + std::to_string(j)});
    event.lists["m" + std::to_string(j)] = std::vector<FxBase>(j, FxBase{i, 0.5f});
    event.nested.push_back(std::vector<float>(j, i));
    event.bases.push_back(FxBase{j + 100, 1});
    event.kinds.push_back(j % 2 ? fxHigh : fxLow);
    event.two[0].push_back(j);
    event.two[1].push_back(-j);
    event.two[1].push_back(-j - 1);
  }
  event.bits[i % 10] = 1;
  event.bits[k] = 1;
  event.array = {i, k, i + k};
  event.packed = event.half = i / 3.;
  for (int j = 0; j < 3; j++) event.fixed[j] = j * i;
  event.text = k ? strdup(("c" + std::to_string(i)).c_str()) : nullptr;
}

void write_objects(const char *path) {
  TFile file(path, "RECREATE", "", 505);
  TTree tree("t", "objects of all kinds");
  auto events = new std::vector<FxEvent>;
  auto fits = new std::vector<FxFit>;
  auto event = new FxEvent;
  auto links = new FxLinks;
  auto tracks = new std::vector<FxTrack *>;
  auto clones = new TClonesArray("FxFit");
  auto array = new TObjArray;
  struct { int n; float x[4]; } record;
  for (int split : {0, 99}) {
    tree.Branch(Form("events%d", split), &events, 32000, split);
    tree.Branch(Form("fits%d", split), &fits, 32000, split);
    tree.Branch(Form("event%d.", split), &event, 32000, split);
    tree.Branch(Form("links%d.", split), &links, 32000, split);
    tree.Branch(Form("clones%d", split), &clones, 32000, split);
  }
  tree.Branch("tracks", &tracks, 32000, 0);
  tree.Branch("array.", "TObjArray", &array, 32000, 0);
  for (int i = 0; i < 4; i++) {
    events->clear();
    fits->clear();
    clones->Clear("C");
    links->clones.Clear("C");
    array->Clear();
    tracks->clear();
    links->many.clear();
    links->array.Clear();
    links->list.Clear();
    links->refs.Clear();
    for (int k = 0; k < i; k++) {
      events->emplace_back();
      fill(events->back(), i, k);
      FxFit fit;
      fit.x = i;
      fit.a = k;
      fit.b = k / 2.;
      fit.e = i * k;
      fit.name.SetNameTitle(Form("n%d", k), Form("t%d", i));
      fits->push_back(fit);
      *(FxFit *)clones->ConstructedAt(k) = fit;
      auto inner = (FxFit *)links->clones.ConstructedAt(k);
      inner->x = 100 * i + k;
      links->refs.Add(inner);
      array->Add(k % 2 ? (TObject *)new TNamed(Form("name%d", k), "title") : new FxFit(fit));
      auto track = k == 2 ? new FxFit(fit) : new FxTrack;
      track->x = 7 * k;
      tracks->push_back(k == 1 ? nullptr : track);
      links->many.push_back(track);
      links->array.Add(new TNamed(Form("a%d", k), ""));
      links->list.Add(new TObjString(Form("l%d", k)));
    }
    fill(*event, i, i);
    links->one = links->same = i % 2 ? new FxTrack : nullptr;
    if (links->one) links->one->x = i;
    links->any = i == 0 ? nullptr : i == 1 ? (TObject *)new FxFit : new TObjString("any");
    links->ref = i ? links->clones.At(0) : nullptr;
    tree.Fill();
  }
  tree.Write();
  file.Close();
}
