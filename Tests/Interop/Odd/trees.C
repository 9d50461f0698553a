// Trees of odd types, each with what is in them as JSON: written by ROOT, to be read by Martlet.
#include "json.h"

#include <fstream>
#include <functional>
#include <random>

#include <ROOT/RNTupleModel.hxx>
#include <ROOT/RNTupleWriteOptions.hxx>
#include <ROOT/RNTupleWriter.hxx>
#include <ROOT/RVec.hxx>

#include "Math/Vector3D.h"
#include "Math/Vector4D.h"
#include "TArrayD.h"
#include "TArrayI.h"
#include "TBits.h"
#include "TClonesArray.h"
#include "TDatime.h"
#include "TFile.h"
#include "TH1F.h"
#include "TLorentzVector.h"
#include "TMatrixD.h"
#include "TNamed.h"
#include "TObjString.h"
#include "TTimeStamp.h"
#include "TTree.h"
#include "TVector2.h"
#include "TVector3.h"
#include "TVectorD.h"
#include "TVirtualStreamerInfo.h"

using json::Counted;
using json::Members;

template <class T>
struct json::Put<ROOT::VecOps::RVec<T>> {
  static void to(std::ostream &o, const ROOT::VecOps::RVec<T> &v) { list(o, v); }
};

std::mt19937_64 generator;
int below(int n) { return int(generator() % std::uint64_t(n)); }
double draw() { return (double(below(2000001)) - 1000000) / 128; }
std::string word() {
  static const int lengths[] = {0, 1, 3, 7, 253, 254, 255, 256, 300};
  int length = below(12) == 0 ? lengths[below(9)] : below(6);
  std::string text;
  for (int i = 0; i < length; ++i) text += char('a' + below(26));
  return text;
}

enum OdColour { odRed, odGreen = 5, odBlue = -3 };
enum class OdSmall : short { one = 1, many = 1000 };
enum class OdByte : unsigned char { low = 0, high = 200 };

struct OdPoint {
  float x = 0, y = 0;
};
void fill(OdPoint &p) { p.x = draw(); p.y = draw(); }
void members(Members &m, const OdPoint &p) { m("x", p.x)("y", p.y); }

struct OdHit : OdPoint {
  int id = 0;
  std::string name;
  std::vector<short> adc;
};
void fill(OdHit &h) {
  fill(static_cast<OdPoint &>(h));
  h.id = below(1000);
  h.name = word();
  h.adc.resize(below(4));
  for (auto &a : h.adc) a = short(below(65536));
}
void members(Members &m, const OdHit &h) {
  members(m, static_cast<const OdPoint &>(h));
  m("id", h.id)("name", h.name)("adc", h.adc);
}

namespace od {
struct Outer {
  struct Inner {
    double d = 0;
    OdColour colour = odRed;
  };
  Inner inner;
  std::vector<Inner> inners;
};
void fill(Outer::Inner &i) { i.d = draw(); i.colour = below(2) ? odBlue : odGreen; }
void members(json::Members &m, const Outer::Inner &i) { m("d", i.d)("colour", i.colour); }
void fill(Outer &o) {
  fill(o.inner);
  o.inners.resize(below(3));
  for (auto &i : o.inners) fill(i);
}
void members(json::Members &m, const Outer &o) { m("inner", o.inner)("inners", o.inners); }
template <class T, int N>
struct Box {
  T value[N];
  T more = 0;
};
template <class T, int N>
void fill(Box<T, N> &b) { for (auto &v : b.value) v = T(below(100)); b.more = T(below(50)); }
template <class T, int N>
void members(json::Members &m, const Box<T, N> &b) { m("value", b.value)("more", b.more); }
}  // namespace od

struct OdNumbers {
  char c = 0;
  signed char sc = 0;
  unsigned char uc = 0;
  bool b = false;
  short s = 0;
  unsigned short us = 0;
  int i = 0;
  unsigned int ui = 0;
  long l = 0;
  unsigned long ul = 0;
  Long64_t ll = 0;
  ULong64_t ull = 0;
  float f = 0;
  double d = 0;
  std::int8_t i8 = 0;
  std::uint64_t u64 = 0;
  OdColour colour = odRed;
  OdSmall small = OdSmall::one;
  OdByte byte = OdByte::low;
  size_t size = 0;
};
void fill(OdNumbers &n) {
  n.c = char(below(256)); n.sc = (signed char)(below(256)); n.uc = (unsigned char)(below(256));
  n.b = below(2); n.s = short(below(65536)); n.us = (unsigned short)(below(65536));
  n.i = int(generator()); n.ui = unsigned(generator()); n.l = long(generator()); n.ul = generator();
  n.ll = Long64_t(generator()); n.ull = generator(); n.f = draw(); n.d = draw() / 3;
  n.i8 = std::int8_t(below(256)); n.u64 = generator(); n.colour = below(2) ? odBlue : odGreen;
  n.small = below(2) ? OdSmall::one : OdSmall::many; n.byte = below(2) ? OdByte::low : OdByte::high;
  n.size = below(1000);
}
void members(Members &m, const OdNumbers &n) {
  m("c", n.c)("sc", n.sc)("uc", n.uc)("b", n.b)("s", n.s)("us", n.us)("i", n.i)("ui", n.ui)("l", n.l)("ul", n.ul)
   ("ll", n.ll)("ull", n.ull)("f", n.f)("d", n.d)("i8", n.i8)("u64", n.u64)("colour", n.colour)
   ("small", n.small)("byte", n.byte)("size", n.size);
}

struct OdPacked {
  Double32_t plain = 0;
  Double32_t bits = 0;      //[0,0,8]
  Double32_t bits16 = 0;    //[0,0,16]
  Double32_t angle = 0;     //[-pi,pi,10]
  Double32_t range = 0;     //[0,128]
  Double32_t fixed[3] = {}; //[-8,8,12]
  Float16_t half = 0;
  Float16_t halfBits = 0;   //[0,0,10]
  Float16_t halfRange = 0;  //[-4,4,8]
  Float16_t halves[2] = {}; //[0,1,6]
  int n = 0;
  Double32_t *counted = nullptr; //[n]
};
double grid(double low, double high, int bits) { return low + (high - low) * below(1 << bits) / double(1 << bits); }
void fill(OdPacked &p) {
  p.plain = float(draw()); p.bits = below(64) * 0.25; p.bits16 = below(1 << 14) * 0.5; p.angle = 0;
  p.range = below(128); p.half = below(1 << 9) * 0.25; p.halfBits = below(1 << 8); p.halfRange = float(grid(-4, 4, 8));
  for (auto &v : p.fixed) v = grid(-8, 8, 12);
  for (auto &v : p.halves) v = float(grid(0, 1, 6));
  p.n = below(4);
  delete[] p.counted;
  p.counted = p.n ? new Double32_t[p.n] : nullptr;
  for (int i = 0; i < p.n; ++i) p.counted[i] = float(draw());
}
void members(Members &m, const OdPacked &p) {
  m("plain", p.plain)("bits", p.bits)("bits16", p.bits16)("angle", p.angle)("range", p.range)("fixed", p.fixed)("half", p.half)
   ("halfBits", p.halfBits)("halfRange", p.halfRange)("halves", p.halves)("n", p.n)
   ("counted", Counted<double>{p.counted, p.n});
}

struct OdArrays {
  int fixed[3] = {};
  float matrix[2][3] = {};
  OdPoint points[2];
  OdHit hits[2];
  std::string texts[2];
  TString tstrings[2];
  std::vector<int> lists[2];
  std::vector<OdPoint> pointLists[2];
  std::array<double, 4> array = {};
  std::array<OdPoint, 2> pointArray;
  std::array<std::array<int, 2>, 2> nested = {};
  char letters[8] = {};
  bool flags[3] = {};
  int n = 0;
  float *counted = nullptr;  //[n]
  OdPoint *loop = nullptr;   //[n]
  Long64_t *longs = nullptr; //[n]
};
void fill(OdArrays &a) {
  for (auto &v : a.fixed) v = below(100);
  for (auto &r : a.matrix) for (auto &v : r) v = draw();
  for (auto &v : a.points) fill(v);
  for (auto &v : a.hits) fill(v);
  for (auto &v : a.texts) v = word();
  for (auto &v : a.tstrings) v = word().c_str();
  for (auto &l : a.lists) { l.resize(below(4)); for (auto &v : l) v = below(100); }
  for (auto &l : a.pointLists) { l.resize(below(3)); for (auto &v : l) fill(v); }
  for (auto &v : a.array) v = draw();
  for (auto &v : a.pointArray) fill(v);
  for (auto &r : a.nested) for (auto &v : r) v = below(10);
  for (auto &v : a.letters) v = char('a' + below(26));
  for (auto &v : a.flags) v = below(2);
  a.n = below(4);
  delete[] a.counted; delete[] a.loop; delete[] a.longs;
  a.counted = a.n ? new float[a.n] : nullptr;
  a.loop = a.n ? new OdPoint[a.n] : nullptr;
  a.longs = a.n ? new Long64_t[a.n] : nullptr;
  for (int i = 0; i < a.n; ++i) { a.counted[i] = draw(); fill(a.loop[i]); a.longs[i] = Long64_t(generator()); }
}
void members(Members &m, const OdArrays &a) {
  m("fixed", a.fixed)("matrix", a.matrix)("points", a.points)("hits", a.hits)("texts", a.texts)
   ("tstrings", a.tstrings)("lists", a.lists)("pointLists", a.pointLists)("array", a.array)
   ("pointArray", a.pointArray)("nested", a.nested)("letters", a.letters)("flags", a.flags)("n", a.n)
   ("counted", Counted<float>{a.counted, a.n})("loop", Counted<OdPoint>{a.loop, a.n})
   ("longs", Counted<Long64_t>{a.longs, a.n});
}

struct OdContainers {
  std::vector<bool> flags;
  std::bitset<70> bits;
  std::pair<int, std::string> pair;
  std::set<std::string> names;
  std::multiset<int> many;
  std::unordered_set<int> hashed;
  std::map<std::string, std::vector<double>> lists;
  std::multimap<int, float> multi;
  std::unordered_map<int, std::string> hashedMap;
  std::map<int, std::map<std::string, OdPoint>> deep;
  std::list<OdHit> hits;
  std::deque<double> deque;
  std::forward_list<int> forward;
  std::vector<std::vector<std::vector<OdPoint>>> cubes;
  std::vector<std::pair<int, std::vector<float>>> pairs;
  std::pair<std::pair<int, double>, std::string> nested;
  std::vector<std::map<int, double>> maps;
  std::map<std::pair<int, int>, double> keyed;
  std::vector<std::set<int>> sets;
  std::vector<std::string> words;
  std::vector<TString> tstrings;
  std::vector<OdColour> colours;
  std::vector<char> chars;
  std::vector<unsigned char> bytes;
  std::vector<Long64_t> longs;
  std::map<OdColour, int> byColour;
  std::vector<std::array<float, 3>> arrays;
  std::map<int, bool> truths;
  std::vector<std::bitset<5>> bitsets;
};
template <class C, class F>
void some(C &c, F make) { c.clear(); for (int i = below(4); i > 0; --i) c.insert(c.end(), make()); }
template <class T> T made() { T value{}; fill(value); return value; }
void fill(OdContainers &c) {
  some(c.flags, [] { return bool(below(2)); });
  for (int i = 0; i < 70; ++i) c.bits[i] = below(2);
  c.pair = {below(9), word()};
  some(c.names, word);
  some(c.many, [] { return below(3); });
  some(c.hashed, [] { return below(100); });
  c.lists.clear();
  for (int i = below(3); i > 0; --i) some(c.lists[word()], draw);
  some(c.multi, [] { return std::pair<const int, float>(below(3), draw()); });
  some(c.hashedMap, [] { return std::pair<const int, std::string>(below(30), word()); });
  c.deep.clear();
  for (int i = below(3); i > 0; --i) some(c.deep[below(5)], [] { return std::pair<const std::string, OdPoint>(word(), made<OdPoint>()); });
  some(c.hits, made<OdHit>);
  some(c.deque, draw);
  c.forward.clear();
  for (int i = below(4); i > 0; --i) c.forward.push_front(below(10));
  some(c.cubes, [] { std::vector<std::vector<OdPoint>> v; some(v, [] { std::vector<OdPoint> w; some(w, made<OdPoint>); return w; }); return v; });
  some(c.pairs, [] { std::pair<int, std::vector<float>> p; p.first = below(9); some(p.second, draw); return p; });
  c.nested = {{below(9), draw()}, word()};
  some(c.maps, [] { std::map<int, double> m; some(m, [] { return std::pair<const int, double>(below(9), draw()); }); return m; });
  some(c.keyed, [] { return std::pair<const std::pair<int, int>, double>({below(9), below(9)}, draw()); });
  some(c.sets, [] { std::set<int> s; some(s, [] { return below(20); }); return s; });
  some(c.words, word);
  some(c.tstrings, [] { return TString(word().c_str()); });
  some(c.colours, [] { return below(2) ? odBlue : odGreen; });
  some(c.chars, [] { return char(below(256)); });
  some(c.bytes, [] { return (unsigned char)(below(256)); });
  some(c.longs, [] { return Long64_t(generator()); });
  some(c.byColour, [] { return std::pair<const OdColour, int>(below(2) ? odBlue : odGreen, below(9)); });
  some(c.arrays, [] { return std::array<float, 3>{float(draw()), float(draw()), float(draw())}; });
  some(c.truths, [] { return std::pair<const int, bool>(below(9), below(2)); });
  some(c.bitsets, [] { return std::bitset<5>(below(32)); });
}
void members(Members &m, const OdContainers &c) {
  m("flags", c.flags)("bits", c.bits)("pair", c.pair)("names", c.names)("many", c.many)("hashed", c.hashed)
   ("lists", c.lists)("multi", c.multi)("hashedMap", c.hashedMap)("deep", c.deep)("hits", c.hits)("deque", c.deque)
   ("forward", c.forward)("cubes", c.cubes)("pairs", c.pairs)("nested", c.nested)("maps", c.maps)("keyed", c.keyed)
   ("sets", c.sets)("words", c.words)("tstrings", c.tstrings)("colours", c.colours)("chars", c.chars)
   ("bytes", c.bytes)("longs", c.longs)("byColour", c.byColour)("arrays", c.arrays)("truths", c.truths)
   ("bitsets", c.bitsets);
}

class OdTrack : public TObject {
public:
  OdPoint start;
  std::vector<OdHit> hits;
  int charge = 0;
  int scratch = 0;  //! not stored
  ClassDef(OdTrack, 4)
};
void fill(OdTrack &t) { fill(t.start); some(t.hits, made<OdHit>); t.charge = below(3) - 1; }
void members(Members &m, const OdTrack &t) { m("start", t.start)("hits", t.hits)("charge", t.charge); }

class OdLong : public OdTrack {
public:
  TString label;
  ClassDef(OdLong, 2)
};
void fill(OdLong &t) { fill(static_cast<OdTrack &>(t)); t.label = word().c_str(); }
void members(Members &m, const OdLong &t) { members(m, static_cast<const OdTrack &>(t)); m("label", t.label); }

struct OdMany : OdPoint, OdNumbers {
  OdTrack track;
  OdLong longTrack;
};
void fill(OdMany &o) { fill(static_cast<OdPoint &>(o)); fill(static_cast<OdNumbers &>(o)); fill(o.track); fill(o.longTrack); }
void members(Members &m, const OdMany &o) {
  members(m, static_cast<const OdPoint &>(o));
  members(m, static_cast<const OdNumbers &>(o));
  m("track", o.track)("longTrack", o.longTrack);
}

struct OdPointers {
  OdPoint *point = nullptr;
  OdHit *hit = nullptr;
  std::vector<OdPoint *> points;
  std::vector<int> *list = nullptr;
  std::string *text = nullptr;
  OdTrack *track = nullptr;
  std::vector<OdHit> *hits = nullptr;
  std::map<int, OdPoint *> map;
};
template <class T> T *perhaps() { return below(3) ? new T(made<T>()) : nullptr; }
void fill(OdPointers &p) {
  p.point = perhaps<OdPoint>();
  p.hit = perhaps<OdHit>();
  some(p.points, perhaps<OdPoint>);
  p.list = new std::vector<int>(below(3), 7);
  p.text = new std::string(word());
  p.track = below(3) ? new OdTrack(made<OdTrack>()) : nullptr;
  p.hits = new std::vector<OdHit>;
  some(*p.hits, made<OdHit>);
  p.map.clear();
  for (int i = below(3); i > 0; --i) p.map[below(9)] = perhaps<OdPoint>();
}
void members(Members &m, const OdPointers &p) {
  m("point", p.point)("hit", p.hit)("points", p.points)("list", p.list)
   ("text", p.text)("track", p.track)("hits", p.hits)("map", p.map);
}

struct OdUnique {
  std::unique_ptr<OdHit> one;
  std::vector<std::unique_ptr<OdPoint>> many;
};
void fill(OdUnique &u) {
  u.one.reset(perhaps<OdHit>());
  u.many.clear();
  for (int i = below(3); i > 0; --i) u.many.emplace_back(perhaps<OdPoint>());
}
void members(Members &m, const OdUnique &u) { m("one", u.one)("many", u.many); }

void fill(TLorentzVector &v) { v.SetXYZT(draw(), draw(), draw(), draw()); }
void members(Members &m, const TVector3 &v) { double x = v.X(), y = v.Y(), z = v.Z(); m("fX", x)("fY", y)("fZ", z); }
void members(Members &m, const TVector2 &v) { double x = v.X(), y = v.Y(); m("fX", x)("fY", y); }
void members(Members &m, const TLorentzVector &v) { m("fP", v.Vect())("fE", v.E()); }
using PtVector = ROOT::Math::PtEtaPhiMVector;
using XYZTVector = ROOT::Math::XYZTVector;
using OdDisplacement = ROOT::Math::XYZVector;
struct PtCoordinates { const PtVector &v; };
void members(Members &m, const PtCoordinates &c) { m("fPt", c.v.Pt())("fEta", c.v.Eta())("fPhi", c.v.Phi())("fM", c.v.M()); }
struct XYZTCoordinates { const XYZTVector &v; };
void members(Members &m, const XYZTCoordinates &c) { m("fX", c.v.X())("fY", c.v.Y())("fZ", c.v.Z())("fT", c.v.T()); }
struct XYZCoordinates { const OdDisplacement &v; };
void members(Members &m, const XYZCoordinates &c) { m("fX", c.v.X())("fY", c.v.Y())("fZ", c.v.Z()); }
namespace ROOT::Math {
void members(Members &m, const PtVector &v) { m("fCoordinates", PtCoordinates{v}); }
void members(Members &m, const XYZTVector &v) { m("fCoordinates", XYZTCoordinates{v}); }
void members(Members &m, const OdDisplacement &v) { m("fCoordinates", XYZCoordinates{v}); }
}  // namespace ROOT::Math
namespace std { void members(Members &m, const complex<double> &c) { m("_real", c.real())("_imag", c.imag()); } }

struct OdPhysics {
  TLorentzVector lorentz;
  std::vector<TLorentzVector> lorentzes;
  TVector3 three;
  TVector2 two;
  PtVector pt;
  std::vector<PtVector> pts;
  std::vector<XYZTVector> xyzts;
  OdDisplacement point;
  std::complex<double> complex;
  std::map<std::string, TLorentzVector> named;
};
void fill(OdPhysics &p) {
  fill(p.lorentz);
  some(p.lorentzes, made<TLorentzVector>);
  p.three.SetXYZ(draw(), draw(), draw());
  p.two.Set(draw(), draw());
  auto pt = [] { return PtVector(below(100), below(4), below(3), below(9)); };
  p.pt = pt();
  some(p.pts, pt);
  some(p.xyzts, [] { return XYZTVector(draw(), draw(), draw(), draw()); });
  p.point.SetXYZ(draw(), draw(), draw());
  p.complex = {draw(), draw()};
  some(p.named, [] { return std::pair<const std::string, TLorentzVector>(word(), made<TLorentzVector>()); });
}
void members(Members &m, const OdPhysics &p) {
  m("lorentz", p.lorentz)("lorentzes", p.lorentzes)("three", p.three)("two", p.two)("pt", p.pt)("pts", p.pts)
   ("xyzts", p.xyzts)("point", p.point)("complex", p.complex)("named", p.named);
}

struct OdRoot {
  TNamed named;
  TObjString text;
  TDatime date;
  TTimeStamp stamp;
  TArrayD doubles;
  TArrayI ints;
  TBits bits;
  TString string;
};
void fill(OdRoot &r) {
  r.named.SetNameTitle(word().c_str(), word().c_str());
  r.text.SetString(word().c_str());
  r.date.Set(2020, 1 + below(12), 1 + below(28), below(24), below(60), below(60));
  r.stamp.SetSec(below(100000));
  r.stamp.SetNanoSec(below(1000));
  r.doubles.Set(below(4));
  for (int i = 0; i < r.doubles.GetSize(); ++i) r.doubles[i] = draw();
  r.ints.Set(below(4));
  for (int i = 0; i < r.ints.GetSize(); ++i) r.ints[i] = below(100);
  r.bits.Clear();
  r.bits.SetBitNumber(below(40));
  r.string = word().c_str();
}
void members(Members &m, const TNamed &n) { m("fName", TString(n.GetName()))("fTitle", TString(n.GetTitle())); }
void members(Members &m, const TObjString &n) { m("fString", n.GetString()); }
void members(Members &m, const TTimeStamp &t) { int s = t.GetSec(), n = t.GetNanoSec(); m("fSec", s)("fNanoSec", n); }
struct Bits { const TBits &bits; };
void members(Members &m, const TBits &b) {
  std::vector<unsigned char> bytes(b.GetNbytes());
  b.Get(reinterpret_cast<char *>(bytes.data()));
  m("fNbits", unsigned(b.GetNbits()))("fNbytes", unsigned(b.GetNbytes()))("fAllBits", bytes);
}
template <> struct json::Put<TDatime> { static void to(std::ostream &o, const TDatime &d) { number(o, d.Get()); } };
template <> struct json::Put<TArrayD> { static void to(std::ostream &o, const TArrayD &a) { put(o, Counted<double>{a.GetArray(), a.GetSize()}); } };
template <> struct json::Put<TArrayI> { static void to(std::ostream &o, const TArrayI &a) { put(o, Counted<int>{a.GetArray(), a.GetSize()}); } };
void members(Members &m, const OdRoot &r) {
  m("named", r.named)("text", r.text)("date", r.date)("stamp", r.stamp)("doubles", r.doubles)("ints", r.ints)
   ("bits", r.bits)("string", r.string);
}

class OdList : public std::vector<OdPoint> {};
struct OdDerived {
  OdList list;
  std::vector<OdList> lists;
};
void fill(OdDerived &d) { some(static_cast<std::vector<OdPoint> &>(d.list), made<OdPoint>); d.lists.resize(below(3)); for (auto &l : d.lists) some(static_cast<std::vector<OdPoint> &>(l), made<OdPoint>); }
template <> struct json::Put<OdList> { static void to(std::ostream &o, const OdList &v) { list(o, v); } };
void members(Members &m, const OdDerived &d) { m("list", d.list)("lists", d.lists); }

struct OdEmpty {};
void members(Members &, const OdEmpty &) {}
struct OdHollow { OdEmpty empty; int after = 0; std::vector<OdEmpty> none; };
void fill(OdHollow &h) { h.after = below(9); }
void members(Members &m, const OdHollow &h) { m("empty", h.empty)("after", h.after)("none", h.none); }

class OdNamed : public TNamed {
public:
  int number = 0;
  std::vector<float> values;
  ClassDef(OdNamed, 2)
};
void fill(OdNamed &n) { n.SetNameTitle(word().c_str(), word().c_str()); n.number = below(9); some(n.values, draw); }
void members(Members &m, const OdNamed &n) {
  members(m, static_cast<const TNamed &>(n));
  m("number", n.number)("values", n.values);
}

struct OdClones {
  TClonesArray tracks{"OdTrack"};
  TClonesArray lorentz{"TLorentzVector"};
  TClonesArray named{"OdNamed"};
};
template <class T>
void refill(TClonesArray &array) {
  array.Clear("C");
  for (int i = 0, n = below(4); i < n; ++i) fill(*static_cast<T *>(array.ConstructedAt(i)));
}
void fill(OdClones &c) { refill<OdTrack>(c.tracks); refill<TLorentzVector>(c.lorentz); refill<OdNamed>(c.named); }
template <class T> struct Clones { const TClonesArray &array; };
template <class T> struct json::Put<Clones<T>> {
  static void to(std::ostream &o, const Clones<T> &c) {
    for (int i = 0; i < c.array.GetEntriesFast(); ++i) { o << (i ? ", " : "["); put(o, *static_cast<const T *>(c.array[i])); }
    o << (c.array.GetEntriesFast() ? "]" : "[]");
  }
};
void members(Members &m, const OdClones &c) { m("tracks", Clones<OdTrack>{c.tracks})("lorentz", Clones<TLorentzVector>{c.lorentz})("named", Clones<OdNamed>{c.named}); }

// What RNTuples hold beside what trees do.
struct OdModern {
  std::variant<int, std::string, OdPoint> variant;
  std::unique_ptr<OdPoint> unique;
  std::vector<std::variant<float, std::vector<int>>> variants;
  std::tuple<int, std::string, OdPoint> tuple;
  std::pair<float, std::vector<short>> pair;
  std::bitset<70> bits;
  std::vector<std::bitset<5>> bitsets;
  std::array<OdPoint, 2> points;
  std::array<std::array<int, 2>, 3> matrix = {};
  ROOT::RVec<float> rvec;
  ROOT::RVec<ROOT::RVec<OdHit>> rvecs;
  std::vector<bool> flags;
  std::set<int> set;
  std::unordered_set<std::string> hashed;
  std::multiset<int> many;
  std::map<std::string, std::vector<OdPoint>> map;
  std::unordered_map<int, OdHit> hashedMap;
  std::multimap<int, float> multi;
  std::vector<std::vector<std::string>> words;
  OdColour colour = odRed;
  OdSmall small = OdSmall::one;
  std::vector<OdByte> bytes;
  char letter = 0;
  std::vector<char> letters;
  std::uint64_t big = 0;
  std::int8_t tiny = 0;
  bool yes = false;
};
template <class C, class F> void some(C &c, F make);
template <class T> T made();
void fill(OdModern &m);
void members(Members &m, const OdModern &o) {
  m("variant", o.variant)("unique", o.unique)
   ("variants", o.variants)("tuple", o.tuple)("pair", o.pair)("bits", o.bits)
   ("bitsets", o.bitsets)("points", o.points)("matrix", o.matrix)("rvec", o.rvec)("rvecs", o.rvecs)
   ("flags", o.flags)("set", o.set)("hashed", o.hashed)("many", o.many)("map", o.map)("hashedMap", o.hashedMap)
   ("multi", o.multi)("words", o.words)("colour", o.colour)("small", o.small)("bytes", o.bytes)("letter", o.letter)
   ("letters", o.letters)("big", o.big)("tiny", o.tiny)("yes", o.yes);
}

// What stands alone in a branch.
void fill(std::map<std::string, std::vector<double>> &v) { v.clear(); for (int i = below(3); i > 0; --i) some(v[word()], draw); }
void fill(std::vector<TLorentzVector> &v) { some(v, made<TLorentzVector>); }
void fill(std::vector<OdHit> &v) { some(v, made<OdHit>); }
void fill(std::vector<OdMany> &v) { some(v, made<OdMany>); }
void fill(std::vector<OdArrays> &v) { some(v, made<OdArrays>); }
void fill(std::vector<OdPacked> &v) { some(v, made<OdPacked>); }
void fill(std::vector<OdContainers> &v) { some(v, made<OdContainers>); }
void fill(std::vector<OdPhysics> &v) { some(v, made<OdPhysics>); }
void fill(std::vector<OdDerived> &v) { some(v, made<OdDerived>); }
void fill(std::list<OdHit> &v) { some(v, made<OdHit>); }
void fill(std::set<int> &v) { some(v, [] { return below(50); }); }
void fill(std::vector<bool> &v) { some(v, [] { return bool(below(2)); }); }
void fill(std::string &v) { v = word(); }
void fill(std::vector<std::string> &v) { some(v, word); }
void fill(std::vector<std::vector<std::string>> &v) { some(v, [] { std::vector<std::string> w; some(w, word); return w; }); }
void fill(std::vector<std::vector<float>> &v) { some(v, [] { std::vector<float> w; some(w, draw); return w; }); }
void fill(std::map<int, OdHit> &v) { some(v, [] { return std::pair<const int, OdHit>(below(9), made<OdHit>()); }); }
void fill(std::map<int, std::vector<OdHit>> &v) { v.clear(); for (int i = below(3); i > 0; --i) some(v[below(9)], made<OdHit>); }
void fill(std::pair<int, OdHit> &v) { v.first = below(9); fill(v.second); }
void fill(std::vector<std::pair<std::string, OdHit>> &v) { some(v, [] { return std::pair<std::string, OdHit>(word(), made<OdHit>()); }); }
void fill(std::vector<PtVector> &v) { some(v, [] { return PtVector(below(100), below(4), below(3), below(9)); }); }
void fill(std::vector<OdPoint *> &v) { some(v, [] { return new OdPoint(made<OdPoint>()); }); }
void fill(std::vector<OdTrack *> &v) { some(v, [] { return new OdTrack(made<OdTrack>()); }); }
void fill(std::unordered_map<std::string, int> &v) { some(v, [] { return std::pair<const std::string, int>(word(), below(9)); }); }
void fill(std::vector<OdPointers> &v) { v.clear(); v.resize(below(3)); for (auto &p : v) fill(p); }
void fill(OdList &v) { some(static_cast<std::vector<OdPoint> &>(v), made<OdPoint>); }
void fill(std::array<OdPoint, 3> &v) { for (auto &p : v) fill(p); }
void fill(std::bitset<70> &v) { for (int i = 0; i < 70; ++i) v[i] = below(2); }

void fill(OdModern &m) {
  switch (below(3)) {
    case 0: m.variant = below(100); break;
    case 1: m.variant = word(); break;
    default: m.variant = made<OdPoint>();
  }
  m.unique.reset(perhaps<OdPoint>());
  some(m.variants, [] {
    std::variant<float, std::vector<int>> v = float(draw());
    if (below(2)) v = std::vector<int>(below(3), below(9));
    return v;
  });
  m.tuple = {below(9), word(), made<OdPoint>()};
  m.pair.first = draw();
  some(m.pair.second, [] { return short(below(100)); });
  for (int i = 0; i < 70; ++i) m.bits[i] = below(2);
  some(m.bitsets, [] { return std::bitset<5>(below(32)); });
  for (auto &p : m.points) fill(p);
  for (auto &r : m.matrix) for (auto &v : r) v = below(100);
  m.rvec.clear();
  for (int i = below(4); i > 0; --i) m.rvec.push_back(draw());
  m.rvecs.clear();
  for (int i = below(3); i > 0; --i) {
    m.rvecs.emplace_back();
    for (int j = below(3); j > 0; --j) m.rvecs.back().push_back(made<OdHit>());
  }
  some(m.flags, [] { return bool(below(2)); });
  some(m.set, [] { return below(30); });
  some(m.hashed, word);
  some(m.many, [] { return below(3); });
  m.map.clear();
  for (int i = below(3); i > 0; --i) some(m.map[word()], made<OdPoint>);
  some(m.hashedMap, [] { return std::pair<const int, OdHit>(below(9), made<OdHit>()); });
  some(m.multi, [] { return std::pair<const int, float>(below(3), draw()); });
  some(m.words, [] { std::vector<std::string> w; some(w, word); return w; });
  m.colour = below(2) ? odBlue : odGreen;
  m.small = below(2) ? OdSmall::one : OdSmall::many;
  some(m.bytes, [] { return below(2) ? OdByte::low : OdByte::high; });
  m.letter = char(below(256));
  some(m.letters, [] { return char(below(256)); });
  m.big = generator();
  m.tiny = std::int8_t(below(256));
  m.yes = below(2);
}

TFile *file;
std::ofstream *answers;
bool isFirst = true;

template <class T>
void tree(const char *name, int split, bool memberwise, int entries, int basket) {
  TVirtualStreamerInfo::SetStreamMemberWise(memberwise);
  TString full = TString::Format("%s_split%d_%s", name, split, memberwise ? "members" : "objects");
  file->cd();
  TTree tree(full, "odd");
  tree.SetAutoFlush(below(2) ? 0 : 1 + below(5));
  auto object = new T;
  auto branch = tree.Branch("o.", object, basket, split);
  if (!branch) { std::printf("no branch for %s\n", full.Data()); return; }
  *answers << (isFirst ? "" : ",\n") << '"' << full << "\": [";
  isFirst = false;
  for (int i = 0; i < entries; ++i) {
    fill(*object);
    tree.Fill();
    *answers << (i ? ", " : "");
    json::put(*answers, *object);
  }
  *answers << ']';
  tree.Write();
}

template <class T>
void trees(const char *name) {
  for (int split : {0, 1, 99})
    for (bool memberwise : {false, true})
      tree<T>(name, split, memberwise, below(8) == 0 ? below(2) : 2 + below(8), below(2) ? 256 : 32000);
}

/// Writes an RNTuple of one field; says so when ROOT does not take the type.
template <class T>
void ntuple(const char *name, int compression) {
  try {
    auto model = ROOT::RNTupleModel::Create();
    auto object = model->MakeField<T>("o");
    ROOT::RNTupleWriteOptions options;
    options.SetCompression(compression);
    if (below(2)) {
      options.SetInitialUnzippedPageSize(64);
      options.SetMaxUnzippedPageSize(256);
      options.SetApproxZippedClusterSize(2000);
      options.SetMaxUnzippedClusterSize(5000);
      options.SetPageBufferBudget(1 << 22);
    }
    TString full = TString::Format("%s_%d", name, compression);
    auto writer = ROOT::RNTupleWriter::Append(std::move(model), full.Data(), *file, options);
    *answers << (isFirst ? "" : ",\n") << '"' << full << "\": [";
    isFirst = false;
    for (int i = 0, n = below(60); i < n; ++i) {
      fill(*object);
      writer->Fill();
      if (below(10) == 0) writer->CommitCluster(below(2));
      *answers << (i ? ", " : "");
      json::put(*answers, *object);
    }
    *answers << ']';
  } catch (const std::exception &error) {
    std::printf("REFUSED %s: %s\n", name, error.what());
  }
}

template <class T>
void ntuples(const char *name) {
  for (int compression : {0, 101, 505}) ntuple<T>(name, compression);
}

#ifdef __CLING__
#pragma link C++ class OdModern+;
#pragma link C++ class OdPoint+;
#pragma link C++ class OdHit+;
#pragma link C++ class od::Outer+;
#pragma link C++ class od::Outer::Inner+;
#pragma link C++ class od::Box<float, 3>+;
#pragma link C++ class std::vector<od::Outer::Inner>+;
#pragma link C++ class OdNumbers+;
#pragma link C++ class OdPacked+;
#pragma link C++ class OdArrays+;
#pragma link C++ class OdContainers+;
#pragma link C++ class OdTrack+;
#pragma link C++ class OdLong+;
#pragma link C++ class OdMany+;
#pragma link C++ class OdPointers+;
#pragma link C++ class OdUnique+;
#pragma link C++ class OdPhysics+;
#pragma link C++ class OdRoot+;
#pragma link C++ class OdList+;
#pragma link C++ class OdDerived+;
#pragma link C++ class OdEmpty+;
#pragma link C++ class OdHollow+;
#pragma link C++ class OdClones+;
#pragma link C++ class std::vector<OdPoint>+;
#pragma link C++ class std::vector<OdHit>+;
#pragma link C++ class std::vector<OdMany>+;
#pragma link C++ class std::vector<OdArrays>+;
#pragma link C++ class std::vector<OdPacked>+;
#pragma link C++ class std::vector<OdContainers>+;
#pragma link C++ class std::vector<OdPhysics>+;
#pragma link C++ class std::vector<OdDerived>+;
#pragma link C++ class std::vector<OdPointers>+;
#pragma link C++ class std::vector<OdList>+;
#pragma link C++ class std::vector<OdEmpty>+;
#pragma link C++ class std::list<OdHit>+;
#pragma link C++ class std::map<int, OdHit>+;
#pragma link C++ class std::map<int, std::vector<OdHit>>+;
#pragma link C++ class std::pair<int, OdHit>+;
#pragma link C++ class std::vector<std::pair<std::string, OdHit>>+;
#pragma link C++ class std::map<std::string, std::vector<double>>+;
#pragma link C++ class std::vector<OdPoint*>+;
#pragma link C++ class std::vector<OdTrack*>+;
#pragma link C++ class std::vector<std::unique_ptr<OdPoint>>+;
#pragma link C++ class std::unordered_map<std::string, int>+;
#pragma link C++ class std::unordered_map<int, std::string>+;
#pragma link C++ class std::multimap<int, float>+;
#pragma link C++ class std::map<int, std::map<std::string, OdPoint>>+;
#pragma link C++ class std::map<std::string, OdPoint>+;
#pragma link C++ class std::forward_list<int>+;
#pragma link C++ class std::vector<std::vector<std::vector<OdPoint>>>+;
#pragma link C++ class std::vector<std::vector<OdPoint>>+;
#pragma link C++ class std::vector<std::pair<int, std::vector<float>>>+;
#pragma link C++ class std::pair<int, std::vector<float>>+;
#pragma link C++ class std::pair<std::pair<int, double>, std::string>+;
#pragma link C++ class std::vector<std::map<int, double>>+;
#pragma link C++ class std::map<std::pair<int, int>, double>+;
#pragma link C++ class std::vector<std::set<int>>+;
#pragma link C++ class std::vector<OdColour>+;
#pragma link C++ class std::map<OdColour, int>+;
#pragma link C++ class std::vector<std::array<float, 3>>+;
#pragma link C++ class std::map<int, bool>+;
#pragma link C++ class std::vector<std::bitset<5>>+;
#pragma link C++ class std::vector<std::vector<std::string>>+;
#pragma link C++ class std::vector<TLorentzVector>+;
#pragma link C++ class std::map<std::string, TLorentzVector>+;
#pragma link C++ class std::vector<PtVector>+;
#pragma link C++ class std::vector<XYZTVector>+;
#pragma link C++ class std::map<int, OdPoint*>+;
#pragma link C++ class std::vector<TString>+;
#pragma link C++ class std::multiset<int>+;
#pragma link C++ class std::unordered_set<int>+;
#pragma link C++ class std::set<std::string>+;
#endif

/// Writes tables of random values into a file, and what to find in them into another.
template <class Write>
void write(const char *path, const char *text, unsigned long seed, Write tables) {
  generator.seed(seed);
  TFile out(path, "RECREATE");
  std::ofstream stream(text);
  file = &out;
  answers = &stream;
  isFirst = true;
  stream << '{';
  tables();
  stream << "}\n";
}

void writeTrees() {
  trees<OdHit>("hit");
  trees<od::Outer>("outer");
  trees<od::Box<float, 3>>("box");
  trees<OdNumbers>("numbers");
  trees<OdPacked>("packed");
  trees<OdArrays>("arrays");
  trees<OdContainers>("containers");
  trees<OdTrack>("track");
  trees<OdLong>("long");
  trees<OdMany>("many");
  trees<OdPointers>("pointers");
  trees<OdUnique>("unique");
  trees<OdPhysics>("physics");
  trees<OdRoot>("root");
  trees<OdDerived>("derived");
  trees<OdHollow>("hollow");
  trees<OdClones>("clones");
  trees<TLorentzVector>("lorentz");
  trees<std::vector<TLorentzVector>>("lorentzes");
  trees<std::map<std::string, std::vector<double>>>("map_lists");
  trees<std::vector<OdHit>>("hits");
  trees<std::vector<OdMany>>("manys");
  trees<std::vector<OdArrays>>("arrayses");
  trees<std::vector<OdPacked>>("packeds");
  trees<std::vector<OdContainers>>("containerses");
  trees<std::vector<OdPhysics>>("physicses");
  trees<std::vector<OdDerived>>("deriveds");
  trees<std::list<OdHit>>("list");
  trees<std::set<int>>("set");
  trees<std::vector<bool>>("flags");
  trees<std::string>("string");
  trees<std::vector<std::string>>("strings");
  trees<std::vector<std::vector<std::string>>>("stringses");
  trees<std::vector<std::vector<float>>>("floats");
  trees<std::map<int, OdHit>>("map_hits");
  trees<std::map<int, std::vector<OdHit>>>("map_hitses");
  trees<std::pair<int, OdHit>>("pair");
  trees<std::vector<std::pair<std::string, OdHit>>>("pairs");
  trees<std::vector<PtVector>>("pts");
  trees<std::vector<OdPoint *>>("pointers_point");
  trees<std::vector<OdTrack *>>("pointers_track");
  trees<std::unordered_map<std::string, int>>("hashed");
  trees<std::vector<OdPointers>>("pointerses");
  trees<OdList>("collection");
}

void writeNTuples() {
  ntuples<OdModern>("modern");
  ntuples<std::vector<OdHit>>("hits");
  ntuples<OdHit>("hit");
  ntuples<od::Outer>("outer");
  ntuples<od::Box<float, 3>>("box");
  ntuples<OdNumbers>("numbers");
  ntuples<OdTrack>("track");
  ntuples<OdDerived>("derived");
  ntuples<std::vector<PtVector>>("pts");
  ntuples<std::map<int, std::vector<OdHit>>>("map");
  ntuples<std::vector<bool>>("flags");
  ntuples<std::string>("string");
  ntuples<std::vector<std::vector<std::string>>>("words");
  ntuples<std::pair<int, OdHit>>("pair");
  ntuples<std::vector<std::pair<std::string, OdHit>>>("pairs");
  ntuples<std::set<int>>("set");
  ntuples<std::array<OdPoint, 3>>("array");
  ntuples<std::bitset<70>>("bits");
}

void trees(const char *path, const char *text, unsigned long seed) { write(path, text, seed, writeTrees); }
void ntuples(const char *path, const char *text, unsigned long seed) { write(path, text, seed, writeNTuples); }
