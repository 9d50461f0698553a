// FastJet and its contribs, asked on standard input: WORK NUMBERS..., then the particles px py pz E.
// Answers with one line of numbers for each jet, branching or observable.
#include <cstdio>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "fastjet/ClusterSequence.hh"
#include "fastjet/ClusterSequenceActiveAreaExplicitGhosts.hh"
#include "fastjet/EECambridgePlugin.hh"
#include "fastjet/JadePlugin.hh"
#include "fastjet/SISConePlugin.hh"
#include "fastjet/SISConeSphericalPlugin.hh"
#include "fastjet/contrib/BottomUpSoftDrop.hh"
#include "fastjet/contrib/CMPPlugin.hh"
#include "fastjet/contrib/ConstituentSubtractor.hh"
#include "fastjet/contrib/EnergyCorrelator.hh"
#include "fastjet/contrib/FlavInfo.hh"
#include "fastjet/contrib/IFNPlugin.hh"
#include "fastjet/contrib/IterativeConstituentSubtractor.hh"
#include "fastjet/contrib/LundGenerator.hh"
#include "fastjet/contrib/Nsubjettiness.hh"
#include "fastjet/contrib/RecursiveLundEEGenerator.hh"
#include "fastjet/contrib/RecursiveSoftDrop.hh"
#include "fastjet/contrib/SoftDrop.hh"
#include "fastjet/contrib/SoftKiller.hh"
#include "fastjet/contrib/ValenciaPlugin.hh"
#include "fastjet/contrib/VariableRPlugin.hh"
#include "fastjet/tools/Filter.hh"
#include "fastjet/tools/GridMedianBackgroundEstimator.hh"
#include "fastjet/tools/JHTopTagger.hh"
#include "fastjet/tools/JetMedianBackgroundEstimator.hh"
#include "fastjet/tools/MassDropTagger.hh"
#include "fastjet/tools/Pruner.hh"

using namespace fastjet;
using std::vector;

static vector<double> numbers;
static vector<PseudoJet> particles;

static void print(const vector<double> &row) {
  for (double x : row) std::printf("%.17g ", x);
  std::printf("\n");
}

static void printJet(const PseudoJet &j) { print({j.px(), j.py(), j.pz(), j.e()}); }

static JetDefinition definition(const std::string &name) {
  double R = numbers[0], p = numbers[1], q = numbers[2];
  RecombinationScheme scheme = static_cast<RecombinationScheme>(static_cast<int>(numbers[3]));
  if (name == "kt") return JetDefinition(kt_algorithm, R, scheme);
  if (name == "cambridge") return JetDefinition(cambridge_algorithm, R, scheme);
  if (name == "antikt") return JetDefinition(antikt_algorithm, R, scheme);
  if (name == "genkt") return JetDefinition(genkt_algorithm, R, p, scheme);
  if (name == "durham") return JetDefinition(ee_kt_algorithm, scheme);
  if (name == "eegenkt") return JetDefinition(ee_genkt_algorithm, R, p, scheme);
  if (name == "jade") return JetDefinition(new JadePlugin());
  if (name == "eecambridge") return JetDefinition(new EECambridgePlugin(q));
  if (name == "valencia") return JetDefinition(new contrib::ValenciaPlugin(R, p, q));
  if (name == "siscone") return JetDefinition(new SISConePlugin(R, p));
  if (name == "sphericalSISCone") return JetDefinition(new SISConeSphericalPlugin(R, p));
  if (name == "variableR")
    return JetDefinition(new contrib::VariableRPlugin(
        R, p, q, contrib::VariableRPlugin::AKTLIKE, false, contrib::VariableRPlugin::Native));
  std::fprintf(stderr, "no algorithm %s\n", name.c_str());
  std::exit(1);
}

static void cluster(const std::string &name) {
  ClusterSequence sequence(particles, definition(name));
  bool exclusive = name == "durham" || name == "jade";
  vector<PseudoJet> jets = sorted_by_pt(
      exclusive ? sequence.exclusive_jets_up_to(4) : sequence.inclusive_jets());
  for (const PseudoJet &jet : jets) {
    vector<double> row = {jet.px(), jet.py(), jet.pz(), jet.e()};
    for (const PseudoJet &c : jet.constituents()) row.push_back(c.user_index());
    print(row);
  }
}

static void observables() {
  using namespace contrib;
  ClusterSequence sequence(particles, JetDefinition(antikt_algorithm, 1.0));
  PseudoJet jet = sorted_by_pt(sequence.inclusive_jets())[0];
  for (double beta : {0.0, 1.0, 2.0}) {
    PseudoJet groomed = SoftDrop(beta, 0.1)(jet);
    printJet(groomed);
    if (groomed.has_structure_of<SoftDrop>())
      print({groomed.structure_of<SoftDrop>().symmetry(), groomed.structure_of<SoftDrop>().delta_R()});
  }
  printJet(BottomUpSoftDrop(1.0, 0.1)(jet));
  ClusterSequence angular(jet.constituents(), JetDefinition(cambridge_algorithm, 1000.0));
  PseudoJet top = JHTopTagger(0.1, 0.19, 80.4)(sorted_by_pt(angular.inclusive_jets())[0]);
  printJet(top);
  if (top != 0) printJet(top.structure_of<JHTopTagger>().W());
  RecursiveSoftDrop recursive(1.0, 0.05, 3, 1.0);
  printJet(recursive(jet));
  printJet(Filter(JetDefinition(kt_algorithm, 0.2), SelectorPtFractionMin(0.03))(jet));
  printJet(Filter(JetDefinition(cambridge_algorithm, 0.3), SelectorNHardest(3))(jet));
  printJet(Pruner(cambridge_algorithm, 0.1, 0.5)(jet));
  ClusterSequence wide(jet.constituents(), JetDefinition(cambridge_algorithm, 1000.0));
  printJet(MassDropTagger(0.67, 0.09)(wide.inclusive_jets()[0]));
  for (int n = 1; n <= 4; n++)
    print({Nsubjettiness(n, KT_Axes(), NormalizedMeasure(1.0, 1.0))(jet),
           Nsubjettiness(n, CA_Axes(), NormalizedMeasure(2.0, 1.0))(jet),
           Nsubjettiness(n, WTA_KT_Axes(), UnnormalizedMeasure(1.0))(jet),
           Nsubjettiness(n, WTA_CA_Axes(), UnnormalizedMeasure(0.5))(jet)});
  for (double beta : {0.5, 1.0, 2.0}) {
    vector<double> row;
    for (int n = 1; n <= 4; n++)
      row.push_back(EnergyCorrelator(n, beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorC2(beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorD2(beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorN2(beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorN3(beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorM2(beta, EnergyCorrelator::pt_R)(jet));
    row.push_back(EnergyCorrelatorU2(beta, EnergyCorrelator::pt_R)(jet));
    print(row);
  }
  for (const LundDeclustering &d : LundGenerator()(jet))
    print({d.Delta(), d.z(), d.kt(), d.m(), d.psi()});
}

// Every seventh particle is a b, every eleventh its antiparticle.
static void flavourParticles() {
  using contrib::FlavHistory;
  for (size_t i = 0; i < particles.size(); i++)
    particles[i].set_user_info(new FlavHistory(i % 7 == 0 ? 5 : i % 11 == 0 ? -5 : 21));
}

static void printFlavours(const JetDefinition &definition) {
  using namespace contrib;
  ClusterSequence sequence(particles, definition);
  for (const PseudoJet &jet : sorted_by_pt(sequence.inclusive_jets())) {
    const FlavInfo &flavour = FlavHistory::current_flavour_of(jet);
    print({jet.px(), jet.py(), jet.pz(), jet.e(), static_cast<double>(flavour[5])});
  }
}

// NUMBERS: the radius, a, and omega, which is 2 or 0 for none.
static void flavours() {
  using namespace contrib;
  flavourParticles();
  auto correction = numbers[2] > 0 ? CMPPlugin::SqrtCoshyCosPhiArgument_a2 : CMPPlugin::NoCorrection;
  JetDefinition definition(new CMPPlugin(numbers[0], numbers[1], correction, CMPPlugin::DynamicKtMax));
  FlavRecombiner recombiner;
  definition.set_recombiner(&recombiner);
  printFlavours(definition);
}

// NUMBERS: the radius, alpha, omega, whether Cambridge/Aachen comes first, whether flavours add modulo 2.
static void neutralised() {
  using namespace contrib;
  flavourParticles();
  JetDefinition base(numbers[3] > 0 ? cambridge_algorithm : antikt_algorithm, numbers[0]);
  auto summation = numbers[4] > 0 ? FlavRecombiner::modulo_2 : FlavRecombiner::net;
  printFlavours(JetDefinition(new IFNPlugin(base, numbers[1], numbers[2], summation)));
}

// The planes of both hemispheres: eta, sin of the angle, z, kt, mass, azimuth of each branching.
static void lund() {
  ClusterSequence sequence(particles, JetDefinition(ee_genkt_algorithm, 100.0, 0.0));
  for (const contrib::LundEEDeclustering &d : contrib::RecursiveLundEEGenerator(-1).result(sequence))
    print({d.eta(), d.sin_theta(), d.z(), d.kt(), d.m(), d.psibar()});
}

// Particles, then the ghosts: NUMBERS are the count of particles and the area of a ghost.
static void areas() {
  size_t count = numbers[0];
  double area = numbers[1];
  vector<PseudoJet> ghosts(particles.begin() + count, particles.end());
  particles.resize(count);
  for (JetAlgorithm algorithm : {antikt_algorithm, cambridge_algorithm, kt_algorithm}) {
    ClusterSequenceActiveAreaExplicitGhosts sequence(
        particles, JetDefinition(algorithm, 0.4), ghosts, area);
    for (const PseudoJet &jet : sorted_by_pt(sequence.inclusive_jets(5.0))) {
      PseudoJet four = jet.area_4vector();
      print({jet.pt(), jet.area(), four.px(), four.py(), four.pz(), four.e()});
    }
    if (algorithm == kt_algorithm) {
      JetMedianBackgroundEstimator median(SelectorAbsRapMax(2.0), sequence);
      print({median.rho(), median.sigma(), median.rho_m(), median.sigma_m()});
    }
  }
}

// NUMBERS: alpha, largest distance, rho, rho_m, largest rapidity, treatment of masses.
template <class Subtractor> static void prepare(Subtractor &subtractor) {
  subtractor.set_scalar_background_density(numbers[2], numbers[3]);
  subtractor.set_max_eta(numbers[4]);
  subtractor.set_ghost_area(0.01);
  if (numbers[5] == 1) subtractor.set_keep_original_masses();
  if (numbers[5] == 2) subtractor.set_do_mass_subtraction();
  if (numbers[5] == 3) subtractor.set_scale_fourmomentum();
}

static void printLeft(vector<PseudoJet> left) {
  std::map<int, PseudoJet> sorted;
  for (const PseudoJet &p : left) sorted[p.user_index()] = p;
  for (const auto &[index, p] : sorted)
    if (p.pt() > 1e-9) print({static_cast<double>(index), p.px(), p.py(), p.pz(), p.e()});
}

static void subtractedEvent() {
  contrib::ConstituentSubtractor subtractor;
  prepare(subtractor);
  subtractor.set_alpha(numbers[0]);
  subtractor.set_max_distance(numbers[1]);
  subtractor.initialize();
  printLeft(subtractor.subtract_event(particles));
}

// One number more: whether ghosts are removed.
static void subtractedSteps() {
  contrib::IterativeConstituentSubtractor subtractor;
  prepare(subtractor);
  subtractor.set_parameters({numbers[1], 2 * numbers[1]}, {numbers[0], numbers[0]});
  subtractor.set_ghost_removal(numbers[6] > 0);
  subtractor.initialize();
  printLeft(subtractor.subtract_event(particles));
}

// Two numbers more: the count of particles before the ghosts, and the area of a ghost.
static void subtractedJet() {
  size_t count = numbers[6];
  vector<PseudoJet> ghosts(particles.begin() + count, particles.end());
  particles.resize(count);
  ClusterSequenceActiveAreaExplicitGhosts sequence(
      particles, JetDefinition(antikt_algorithm, 0.7), ghosts, numbers[7]);
  contrib::ConstituentSubtractor subtractor;
  prepare(subtractor);
  subtractor.set_alpha(numbers[0]);
  subtractor.set_max_distance(numbers[1]);
  printLeft(subtractor(sorted_by_pt(sequence.inclusive_jets())[0]).constituents());
}

static void event() {
  GridMedianBackgroundEstimator grid(4.0, 0.55);
  grid.set_particles(particles);
  print({grid.rho(), grid.sigma(), grid.rho_m(), grid.sigma_m()});
  double threshold;
  vector<PseudoJet> kept;
  contrib::SoftKiller(4.0, 0.4).apply(particles, kept, threshold);
  print({threshold, static_cast<double>(kept.size())});
}

int main() {
  ClusterSequence::set_fastjet_banner_stream(nullptr);
  std::string line, work;
  std::getline(std::cin, line);
  std::istringstream words(line);
  words >> work;
  for (double x; words >> x;) numbers.push_back(x);
  for (double px, py, pz, e; std::cin >> px >> py >> pz >> e;) {
    particles.push_back(PseudoJet(px, py, pz, e));
    particles.back().set_user_index(particles.size() - 1);
  }
  if (work == "observables") observables();
  else if (work == "event") event();
  else if (work == "subtractedEvent") subtractedEvent();
  else if (work == "subtractedSteps") subtractedSteps();
  else if (work == "subtractedJet") subtractedJet();
  else if (work == "neutralised") neutralised();
  else if (work == "lund") lund();
  else if (work == "areas") areas();
  else if (work == "flavours") flavours();
  else cluster(work);
}
