// FastJet and fjcontrib on the rows about jets: jets ALGORITHM N STRATEGY | areas | shapes.
// Particles are made afresh from px, py, pz, E before each clustering, with the clock off.
#include <ctime>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "fastjet/ClusterSequence.hh"
#include "fastjet/ClusterSequenceArea.hh"
#include "fastjet/contrib/EnergyCorrelator.hh"
#include "fastjet/contrib/Nsubjettiness.hh"
#include "fastjet/contrib/SoftDrop.hh"

using namespace fastjet;
using std::vector;
typedef vector<double> Row;

static vector<vector<Row>> read(int size) {
  std::ifstream file("jets-" + std::to_string(size) + ".f64", std::ios::binary);
  vector<vector<Row>> events;
  Row p(4);
  vector<Row> event;
  while (file.read(reinterpret_cast<char *>(p.data()), 32)) {
    event.push_back(p);
    if (static_cast<int>(event.size()) == size) { events.push_back(event); event.clear(); }
  }
  return events;
}

static vector<PseudoJet> fresh(const vector<Row> &event) {
  vector<PseudoJet> particles;
  for (const Row &p : event) particles.push_back(PseudoJet(p[0], p[1], p[2], p[3]));
  return particles;
}

static double now() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static void print(const Row &seconds, const Row &check) {
  std::printf("{\"seconds\": [");
  for (size_t i = 0; i < seconds.size(); i++) std::printf("%s%.9g", i ? ", " : "", seconds[i]);
  std::printf("], \"check\": [");
  for (size_t i = 0; i < check.size(); i++) std::printf("%s%.17g", i ? ", " : "", check[i]);
  std::printf("]}\n");
}

static void cluster(const std::string &name, int size, int strategy) {
  Strategy chosen = static_cast<Strategy>(strategy);
  JetDefinition definition =
      name == "durham" ? JetDefinition(ee_kt_algorithm)
      : JetDefinition(name == "kt" ? kt_algorithm : name == "cambridge" ? cambridge_algorithm : antikt_algorithm,
                      0.4, E_scheme, chosen);
  vector<vector<Row>> events = read(size);
  Row seconds, check;
  for (int round = 0; round < 8; round++) {
    double total = 0, jets = 0, sum = 0;
    for (const vector<Row> &event : events) {
      vector<PseudoJet> particles = fresh(event);
      double start = now();
      ClusterSequence sequence(particles, definition);
      total += now() - start;
      vector<PseudoJet> found =
          name == "durham" ? sequence.exclusive_jets_up_to(4) : sequence.inclusive_jets(2.0);
      jets += found.size();
      for (const PseudoJet &jet : found) sum += jet.pt();
    }
    if (round) seconds.push_back(total);
    check = {jets, sum};
  }
  print(seconds, check);
}

static void areas() {
  vector<vector<Row>> events = read(354);
  events.resize(20);
  AreaDefinition area(active_area, GhostedAreaSpec(6.0, 1, 0.01));
  Row seconds, check;
  for (int round = 0; round < 8; round++) {
    double total = 0, jets = 0;
    for (const vector<Row> &event : events) {
      vector<PseudoJet> particles = fresh(event);
      double start = now();
      ClusterSequenceArea sequence(particles, JetDefinition(antikt_algorithm, 0.4), area);
      total += now() - start;
      jets += sequence.inclusive_jets(2.0).size();
    }
    if (round) seconds.push_back(total);
    check = {jets};
  }
  print(seconds, check);
}

static void shapes() {
  using namespace contrib;
  vector<vector<Row>> events = read(1000);
  events.resize(20);
  vector<ClusterSequence *> sequences;
  vector<PseudoJet> jets;
  for (const vector<Row> &event : events) {
    sequences.push_back(new ClusterSequence(fresh(event), JetDefinition(antikt_algorithm, 1.0)));
    jets.push_back(sorted_by_pt(sequences.back()->inclusive_jets())[0]);
  }
  Row seconds, check;
  for (int round = 0; round < 4; round++) {
    check = Row(9, 0);
    double start = now();
    for (const PseudoJet &jet : jets) {
      for (int n = 1; n <= 4; n++) {
        check[n - 1] += Nsubjettiness(n, WTA_KT_Axes(), NormalizedMeasure(1.0, 1.0))(jet);
        check[n + 3] += EnergyCorrelator(n, 1.0, EnergyCorrelator::pt_R, EnergyCorrelator::storage_array)(jet);
      }
      check[8] += SoftDrop(0.0, 0.1)(jet).structure_of<SoftDrop>().symmetry();
    }
    if (round) seconds.push_back(now() - start);
  }
  print(seconds, check);
}

int main(int count, char **words) {
  ClusterSequence::set_fastjet_banner_stream(nullptr);
  std::string work = words[1];
  if (work == "areas") areas();
  else if (work == "shapes") shapes();
  else cluster(words[2], std::stoi(words[3]), std::stoi(words[4]));
}
