// Structures laid out as HepMC3's reference manual describes those of its ROOT trees, and a tree of
// them; compiled by make_hepmc_tree.py.
#include <string>
#include <vector>

#include "TFile.h"
#include "TTree.h"

namespace HepMC3 {
struct FourVector {
  double m_v1 = 0, m_v2 = 0, m_v3 = 0, m_v4 = 0;
};
struct GenParticleData {
  int pid = 0;
  int status = 0;
  bool is_mass_set = false;
  double mass = 0;
  FourVector momentum;
};
struct GenVertexData {
  int status = 0;
  FourVector position;
};
namespace Units {
enum MomentumUnit { MEV, GEV };
enum LengthUnit { MM, CM };
}
struct GenEventData {
  int event_number = 0;
  Units::MomentumUnit momentum_unit = Units::GEV;
  Units::LengthUnit length_unit = Units::MM;
  std::vector<GenParticleData> particles;
  std::vector<GenVertexData> vertices;
  std::vector<double> weights;
  FourVector event_pos;
  std::vector<int> links1, links2;
  std::vector<int> attribute_id;
  std::vector<std::string> attribute_name, attribute_string;
};
struct GenRunInfoData {
  std::vector<std::string> weight_names;
  std::vector<std::string> tool_name, tool_version, tool_description;
  std::vector<std::string> attribute_name, attribute_string;
};
}

#ifdef __ROOTCLING__
#pragma link C++ class HepMC3::FourVector+;
#pragma link C++ class HepMC3::GenParticleData+;
#pragma link C++ class HepMC3::GenVertexData+;
#pragma link C++ class HepMC3::GenEventData+;
#pragma link C++ class HepMC3::GenRunInfoData+;
#pragma link C++ class std::vector<HepMC3::GenParticleData>+;
#pragma link C++ class std::vector<HepMC3::GenVertexData>+;
#endif

/// A tree that is filled with what `event` and `run` hold.
struct HepMCTree {
  HepMC3::GenEventData *event = new HepMC3::GenEventData;
  HepMC3::GenRunInfoData *run = new HepMC3::GenRunInfoData;
  TFile file;
  TTree *tree;

  HepMCTree(const char *path, int split)
      : file(path, "RECREATE"), tree(new TTree("hepmc3_tree", "hepmc3_tree")) {
    tree->Branch("hepmc3_event", &event, 32000, split);
    tree->Branch("GenRunInfo", &run, 32000, split);
  }

  void fill() {
    tree->Fill();
    *event = HepMC3::GenEventData();
  }

  void close() {
    file.Write();
    file.Close();
  }
};
