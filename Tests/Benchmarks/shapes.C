// Trees of values that do not lie in plain columns, as ROOT writes them; compiled by inputs.py.
#include <string>
#include <vector>

#include "TFile.h"
#include "TLorentzVector.h"
#include "TRandom3.h"
#include "TTree.h"
#include "TVirtualStreamerInfo.h"

#ifdef __ROOTCLING__
#pragma link C++ class std::vector < TLorentzVector> + ;
#pragma link C++ class std::vector < std::vector < float>> + ;
#endif

static TRandom3 generator(5);

static float number() { return generator.Gaus(0, 10); }

static std::string word() {
  std::string text;
  for (int length = 2 + generator.Integer(14); length > 0; length--) text += 'a' + generator.Integer(26);
  return text;
}

static TLorentzVector momentum() { return {number(), number(), number(), generator.Exp(30)}; }

void write_nested(const char *path, int events) {
  TFile file(path, "RECREATE");
  auto tree = new TTree("Events", "Lists of lists of numbers");
  std::vector<std::vector<float>> hits;
  tree->Branch("hits", &hits);
  for (int event = 0; event < events; event++) {
    hits.assign(generator.Poisson(5), {});
    for (auto &list : hits)
      for (int left = generator.Poisson(4); left > 0; left--) list.push_back(number());
    tree->Fill();
  }
  tree->Write();
}

void write_strings(const char *path, int events) {
  TFile file(path, "RECREATE");
  auto tree = new TTree("Events", "Strings and lists of strings");
  std::string label;
  std::vector<std::string> names;
  tree->Branch("label", &label);
  tree->Branch("names", &names);
  for (int event = 0; event < events; event++) {
    label = word();
    names.assign(generator.Poisson(5), "");
    for (auto &name : names) name = word();
    tree->Fill();
  }
  tree->Write();
}

void write_objects(const char *path, int events) {
  // uproot does not read whole objects that are written member by member.
  TVirtualStreamerInfo::SetStreamMemberWise(false);
  TFile file(path, "RECREATE");
  auto tree = new TTree("Events", "Whole objects and lists of them");
  TLorentzVector leading;
  std::vector<TLorentzVector> all;
  tree->Branch("leading", &leading, 32000, 0);
  tree->Branch("all", &all, 32000, 0);
  for (int event = 0; event < events; event++) {
    leading = momentum();
    all.assign(generator.Poisson(5), {});
    for (auto &one : all) one = momentum();
    tree->Fill();
  }
  tree->Write();
}
