// A loop over the events of a tree with TTreeReader that looks at every value: rows_root NAME.

#include <TFile.h>
#include <TTreeReader.h>
#include <TTreeReaderArray.h>
#include <TTreeReaderValue.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <string>

using Sums = std::array<double, 8>;

static Sums loop(const std::string &path) {
  TFile file(path.c_str());
  TTreeReader reader("Events", &file);
  TTreeReaderValue<float> met(reader, "MET_pt"), metPhi(reader, "MET_phi"), ht(reader, "HT"), weight(reader, "weight");
  TTreeReaderArray<float> pt(reader, "Muon_pt"), eta(reader, "Muon_eta"), phi(reader, "Muon_phi"),
      mass(reader, "Muon_mass");
  Sums sums{};
  while (reader.Next()) {
    sums[0] += *met;
    sums[1] += *metPhi;
    sums[2] += *ht;
    sums[3] += *weight;
    for (float value : pt) sums[4] += value;
    for (float value : eta) sums[5] += value;
    for (float value : phi) sums[6] += value;
    for (float value : mass) sums[7] += value;
  }
  return sums;
}

static double now() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + 1e-9 * time.tv_nsec;
}

int main(int count, char **words) {
  if (count != 2) return 64;
  const std::string path = words[1] + std::string(".root");
  Sums sums = loop(path);
  std::printf("{\"seconds\": [");
  for (int i = 0; i < 5; i++) {
    double start = now();
    loop(path);
    std::printf("%s%g", i > 0 ? ", " : "", now() - start);
  }
  std::printf("], \"check\": [");
  for (int i = 0; i < 8; i++) std::printf("%s%.17g", i > 0 ? ", " : "", sums[i]);
  std::printf("]}\n");
}
