"""Makes the RNTuples in Tests/Fixtures; `make_fixtures.py` calls it.

As in the trees, every value is a simple function of its entry i, and collections have n = i % 4
items, the j-th of which is i + j / 8 or a whole number near it.
"""

import ROOT

CODE = r"""
#include <ROOT/RField.hxx>
#include <ROOT/RNTupleModel.hxx>
#include <ROOT/RNTupleWriteOptions.hxx>
#include <ROOT/RNTupleWriter.hxx>
#include <TFile.h>
#include <TVector3.h>
#include <array>
#include <atomic>
#include <bitset>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

struct MartletBase { int id = 0; };
struct MartletHit : MartletBase { float x = 0; std::vector<short> adc; };
enum MartletColour { kMartletRed, kMartletGreen = 7 };

std::unique_ptr<ROOT::RFieldBase> martlet_field(const char *name, const char *type) {
  return ROOT::RFieldBase::Create(name, type).Unwrap();
}

template <typename Field, typename Set>
std::unique_ptr<ROOT::RFieldBase> martlet_real(const char *name, Set set) {
  auto field = std::make_unique<Field>(name);
  set(*field);
  return field;
}

ROOT::RNTupleWriteOptions martlet_options(int codec) {
  ROOT::RNTupleWriteOptions options;
  options.SetCompression(codec);
  options.SetInitialUnzippedPageSize(128);
  options.SetMaxUnzippedPageSize(512);
  return options;
}

void martlet_types(const char *path, int codec, int entries, int cluster) {
  auto model = ROOT::RNTupleModel::Create();
  model->SetDescription("all types");
  auto b = model->MakeField<bool>("b", "a truth value");
  auto by = model->MakeField<std::byte>("byte");
  auto ch = model->MakeField<char>("char");
  auto i1 = model->MakeField<std::int8_t>("i1");
  auto u1 = model->MakeField<std::uint8_t>("u1");
  auto i2 = model->MakeField<std::int16_t>("i2");
  auto u2 = model->MakeField<std::uint16_t>("u2");
  auto i4 = model->MakeField<std::int32_t>("i4");
  auto u4 = model->MakeField<std::uint32_t>("u4");
  auto i8 = model->MakeField<std::int64_t>("i8");
  auto u8 = model->MakeField<std::uint64_t>("u8");
  auto f4 = model->MakeField<float>("f4");
  auto f8 = model->MakeField<double>("f8");
  using Float = ROOT::RField<float>;
  using Double = ROOT::RField<double>;
  model->AddField(martlet_real<Float>("half", [](Float &f) { f.SetHalfPrecision(); }));
  model->AddField(martlet_real<Float>("trunc", [](Float &f) { f.SetTruncated(19); }));
  model->AddField(martlet_real<Float>("quant", [](Float &f) { f.SetQuantized(13, {-1.f, 1.f}); }));
  model->AddField(martlet_real<Double>("quant8", [](Double &f) { f.SetQuantized(20, {0., 100.}); }));
  model->AddField(martlet_real<Double>("d32", [](Double &f) { f.SetDouble32(); }));
  auto text = model->MakeField<std::string>("text");
  auto vf = model->MakeField<std::vector<float>>("vf");
  auto vb = model->MakeField<std::vector<bool>>("vb");
  auto vs = model->MakeField<std::vector<std::string>>("vs");
  auto vvi = model->MakeField<std::vector<std::vector<std::int32_t>>>("vvi");
  auto arr = model->MakeField<std::array<std::array<float, 2>, 3>>("arr");
  auto va = model->MakeField<std::vector<std::array<std::int16_t, 2>>>("va");
  auto bits = model->MakeField<std::bitset<70>>("bits");
  auto atom = model->MakeField<std::atomic<std::int32_t>>("atom");
  auto opt = model->MakeField<std::optional<float>>("opt");
  auto ptr = model->MakeField<std::unique_ptr<double>>("ptr");
  auto var = model->MakeField<std::variant<std::int32_t, std::string, std::vector<float>>>("var");
  auto vvar = model->MakeField<std::vector<std::variant<double, bool>>>("vvar");
  auto map = model->MakeField<std::map<std::string, std::int32_t>>("map");
  auto set = model->MakeField<std::set<std::int32_t>>("set");
  auto pair = model->MakeField<std::pair<float, std::string>>("pair");
  auto tuple = model->MakeField<std::tuple<std::int32_t, double, char>>("tuple");
  auto hit = model->MakeField<MartletHit>("hit");
  auto hits = model->MakeField<std::vector<MartletHit>>("hits");
  auto colour = model->MakeField<MartletColour>("colour");
  model->AddField(std::make_unique<ROOT::RStreamerField>("streamed", "TVector3"));
  model->AddProjectedField(martlet_field("x", "std::vector<float>"), [](const std::string &name) {
    return name == "x" ? "hits" : "hits._0.x";
  });
  model->AddProjectedField(martlet_field("nhits", "ROOT::RNTupleCardinality<std::uint32_t>"),
                           [](const std::string &) { return "hits"; });

  auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "n", path, martlet_options(codec));
  auto &entry = writer->GetModel().GetDefaultEntry();
  auto half = entry.GetPtr<float>("half");
  auto trunc = entry.GetPtr<float>("trunc");
  auto quant = entry.GetPtr<float>("quant");
  auto quant8 = entry.GetPtr<double>("quant8");
  auto d32 = entry.GetPtr<double>("d32");
  auto streamed = entry.GetPtr<TVector3>("streamed");
  for (int i = 0; i < entries; ++i) {
    const int n = i % 4;
    *b = i % 3 == 0;
    *by = std::byte(i % 256);
    *ch = char(65 + i % 26);
    *i1 = i % 256 - 128;
    *u1 = i % 256;
    *i2 = -3 * i;
    *u2 = 3 * i;
    *i4 = -70000 * i;
    *u4 = 70000 * i;
    *i8 = -(1LL << 33) * i;
    *u8 = (1LL << 33) * i;
    *f4 = i / 4.f;
    *f8 = -i / 8.;
    *half = i / 4.f;
    *trunc = i / 3.f;
    *quant = (i % 21 - 10) / 10.f;
    *quant8 = i % 100 + 1 / 3.;
    *d32 = i / 3.;
    *text = "text " + std::to_string(i);
    vf->clear(); vb->clear(); vs->clear(); vvi->clear(); va->clear(); vvar->clear();
    map->clear(); set->clear(); hits->clear();
    for (int j = 0; j < n; ++j) {
      vf->push_back(i + j / 8.f);
      vb->push_back((i + j) % 2 == 0);
      vs->push_back("s" + std::to_string(i + j));
      vvi->push_back(std::vector<std::int32_t>(j, i + j));
      va->push_back({std::int16_t(i), std::int16_t(j)});
      if (j % 2 == 0) vvar->push_back(i + j / 8.); else vvar->push_back(i % 2 == 0);
      (*map)["k" + std::to_string(j)] = i + j;
      set->insert(i + j);
      MartletHit one;
      one.id = i + j;
      one.x = i + j / 8.f;
      one.adc.assign(j, short(i));
      hits->push_back(one);
    }
    for (int j = 0; j < 6; ++j) (*arr)[j / 2][j % 2] = i + j;
    bits->reset();
    for (int j = 0; j < 70; ++j) bits->set(j, (i + j) % 5 == 0);
    *atom = i;
    if (n == 0) opt->reset(); else *opt = i;
    if (n == 1) ptr->reset(); else *ptr = std::make_unique<double>(i / 2.);
    if (n == 0) *var = i; else if (n == 1) *var = "v" + std::to_string(i); else *var = *vf;
    *pair = {i / 2.f, "p" + std::to_string(i)};
    *tuple = {i, i / 2., char(65 + i % 26)};
    hit->id = i;
    hit->x = i / 8.f;
    hit->adc.assign(n, short(i));
    *colour = i % 2 ? kMartletGreen : kMartletRed;
    streamed->SetXYZ(i, 2 * i, 3 * i);
    writer->Fill();
    if ((i + 1) % cluster == 0) writer->CommitCluster((i + 1) % (2 * cluster) == 0);
  }
}

void martlet_late(const char *path, int codec) {
  auto model = ROOT::RNTupleModel::Create();
  auto first = model->MakeField<float>("first");
  auto options = martlet_options(codec);
  auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "n", path, options);
  std::shared_ptr<std::int32_t> number;
  std::shared_ptr<std::vector<float>> list;
  std::shared_ptr<std::string> text;
  std::shared_ptr<std::array<std::int16_t, 3>> array;
  std::shared_ptr<std::variant<float, std::string>> variant;
  for (int i = 0; i < 120; ++i) {
    if (i == 50) {  // in the second cluster
      auto updater = writer->CreateModelUpdater();
      updater->BeginUpdate();
      number = updater->MakeField<std::int32_t>("number");
      list = updater->MakeField<std::vector<float>>("list");
      text = updater->MakeField<std::string>("text");
      array = updater->MakeField<std::array<std::int16_t, 3>>("array");
      variant = updater->MakeField<std::variant<float, std::string>>("variant");
      updater->AddProjectedField(
        martlet_field("alias", "float"), [](const std::string &) { return "first"; });
      updater->CommitUpdate();
    }
    *first = i;
    if (number) {
      *number = i;
      list->assign(i % 4, i);
      *text = "late " + std::to_string(i);
      array->fill(i);
      if (i % 2) *variant = float(i); else *variant = "v" + std::to_string(i);
    }
    writer->Fill();
    if (i == 39 || i == 79) writer->CommitCluster();
  }
}
"""

PARTS = r"""
void martlet_parts(const char *path) {
  auto model = ROOT::RNTupleModel::Create();
  auto x = model->MakeField<std::vector<double>>("x");
  ROOT::RNTupleWriteOptions options;
  options.SetCompression(0);
  ROOT::Internal::RNTupleWriteOptionsManip::SetMaxKeySize(options, 1024);
  auto writer = ROOT::RNTupleWriter::Recreate(std::move(model), "n", path, options);
  for (int i = 0; i < 300; ++i) {
    x->clear();
    for (int j = 0; j < i % 4; ++j) x->push_back(i + j / 8.);
    writer->Fill();
  }
}

void martlet_attributes(const char *path) {
  auto model = ROOT::RNTupleModel::Create();
  auto x = model->MakeField<float>("x");
  std::unique_ptr<TFile> file(TFile::Open(path, "RECREATE"));
  auto writer = ROOT::RNTupleWriter::Append(std::move(model), "n", *file);
  auto attributes = ROOT::RNTupleModel::Create();
  auto label = attributes->MakeField<std::string>("label");
  auto set = writer->CreateAttributeSet(std::move(attributes), "labels");
  auto range = set->BeginRange();
  for (int i = 0; i < 20; ++i) {
    *x = i;
    writer->Fill();
  }
  *label = "all";
  set->CommitRange(std::move(range));
}
"""


def make(folder):
    for code in (CODE, PARTS):
        if not ROOT.gInterpreter.Declare(code):
            raise RuntimeError("the code that fills RNTuples does not compile")
    ROOT.martlet_types(f"{folder}/ntuple-zstd.root", 505, 100, 40)
    ROOT.martlet_types(f"{folder}/ntuple-none.root", 0, 30, 20)
    ROOT.martlet_late(f"{folder}/ntuple-late.root", 505)
    ROOT.martlet_parts(f"{folder}/ntuple-parts.root")
    ROOT.martlet_attributes(f"{folder}/ntuple-attributes.root")
