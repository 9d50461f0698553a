// ROOT writes all branches of a tree to a new file with ZSTD: write_root tree|rntuple NAME.

#include <ROOT/RNTupleModel.hxx>
#include <ROOT/RNTupleWriteOptions.hxx>
#include <ROOT/RNTupleWriter.hxx>
#include <TFile.h>
#include <TTree.h>
#include <TTreeReader.h>
#include <TTreeReaderArray.h>
#include <TTreeReaderValue.h>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

static const std::vector<std::string> scalarNames{"MET_pt", "MET_phi", "HT", "weight"};
static const std::vector<std::string> muonNames{"Muon_pt", "Muon_eta", "Muon_phi", "Muon_mass"};
static std::vector<std::vector<float>> scalars(4), muons(4);
static std::vector<int> counts;

static void load(const std::string &name) {
  TFile file((name + ".root").c_str());
  TTreeReader reader("Events", &file);
  std::vector<std::unique_ptr<TTreeReaderValue<float>>> values;
  std::vector<std::unique_ptr<TTreeReaderArray<float>>> arrays;
  for (auto &scalar : scalarNames) values.emplace_back(new TTreeReaderValue<float>(reader, scalar.c_str()));
  for (auto &muon : muonNames) arrays.emplace_back(new TTreeReaderArray<float>(reader, muon.c_str()));
  while (reader.Next()) {
    for (int i = 0; i < 4; i++) scalars[i].push_back(**values[i]);
    counts.push_back(arrays[0]->GetSize());
    for (int i = 0; i < 4; i++) muons[i].insert(muons[i].end(), arrays[i]->begin(), arrays[i]->end());
  }
}

static void writeTree(const std::string &path) {
  TFile file(path.c_str(), "RECREATE", "", 505);
  auto tree = new TTree("Events", "Events");
  float one[4], some[4][256];
  int number;
  for (int i = 0; i < 4; i++) tree->Branch(scalarNames[i].c_str(), &one[i], (scalarNames[i] + "/F").c_str());
  tree->Branch("nMuon", &number, "nMuon/I");
  for (int i = 0; i < 4; i++) tree->Branch(muonNames[i].c_str(), some[i], (muonNames[i] + "[nMuon]/F").c_str());
  size_t place = 0;
  for (size_t event = 0; event < counts.size(); event++) {
    number = counts[event];
    for (int i = 0; i < 4; i++) {
      one[i] = scalars[i][event];
      std::memcpy(some[i], &muons[i][place], number * sizeof(float));
    }
    place += number;
    tree->Fill();
  }
  tree->Write();
  file.Close();
}

static void writeNTuple(const std::string &path) {
  auto model = ROOT::RNTupleModel::Create();
  std::vector<std::shared_ptr<float>> one;
  std::vector<std::shared_ptr<std::vector<float>>> some;
  for (auto &name : scalarNames) one.push_back(model->MakeField<float>(name));
  auto number = model->MakeField<int>("nMuon");
  for (auto &name : muonNames) some.push_back(model->MakeField<std::vector<float>>(name));
  ROOT::RNTupleWriteOptions options;
  options.SetCompression(505);
  auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "Events", path, options);
  size_t place = 0;
  for (size_t event = 0; event < counts.size(); event++) {
    *number = counts[event];
    for (int i = 0; i < 4; i++) {
      *one[i] = scalars[i][event];
      some[i]->assign(&muons[i][place], &muons[i][place] + counts[event]);
    }
    place += counts[event];
    writer->Fill();
  }
}

static double now() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

int main(int count, char **words) {
  if (count != 4) return 64;
  load(words[2]);
  std::printf("{\"seconds\": [");
  for (int i = 0; i < 4; i++) {
    double start = now();
    (std::strcmp(words[1], "tree") ? writeNTuple : writeTree)(words[3]);
    if (i > 0) std::printf("%s%g", i > 1 ? ", " : "", now() - start);
  }
  std::printf("], \"check\": [%zu]}\n", counts.size());
}
