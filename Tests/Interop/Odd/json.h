// What ROOT holds in memory, as JSON in the words of `hep read`.
#pragma once
#include <array>
#include <bitset>
#include <cmath>
#include <complex>
#include <cstdio>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

#include "TString.h"

namespace json {

template <class T>
void put(std::ostream &out, const T &value);

/// Writes the members of an object one by one.
class Members {
public:
  explicit Members(std::ostream &out) : out(out) {}
  template <class T>
  Members &operator()(const char *name, const T &value) {
    out << (isFirst ? "" : ", ") << '"' << name << "\": ";
    isFirst = false;
    put(out, value);
    return *this;
  }
  std::ostream &out;
  bool isFirst = true;
};

inline void text(std::ostream &out, const std::string &value) {
  out << '"';
  for (unsigned char c : value) {
    if (c == '"' || c == '\\') out << '\\';
    if (c < 32) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", c);
      out << code;
    } else {
      out << c;
    }
  }
  out << '"';
}

template <class T>
void number(std::ostream &out, T value) {
  if constexpr (std::is_same_v<T, bool>) {
    out << (value ? "true" : "false");
  } else if constexpr (std::is_floating_point_v<T>) {
    if (!std::isfinite(value)) {
      out << (std::isnan(value) ? "\"nan\"" : value > 0 ? "\"inf\"" : "\"-inf\"");
      return;
    }
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.17g", double(value));
    out << digits;
    if (std::string(digits).find_first_of(".e") == std::string::npos) out << ".0";
  } else if constexpr (std::is_unsigned_v<T>) {
    out << static_cast<unsigned long long>(value);
  } else {
    out << static_cast<long long>(value);
  }
}

template <class Range>
void list(std::ostream &out, const Range &values) {
  out << '[';
  bool isFirst = true;
  for (const auto &value : values) {
    out << (isFirst ? "" : ", ");
    isFirst = false;
    using Value = std::decay_t<typename std::iterator_traits<decltype(values.begin())>::value_type>;
    put<Value>(out, value);
  }
  out << ']';
}

template <class Map>
void pairs(std::ostream &out, const Map &map) {
  out << '[';
  bool isFirst = true;
  for (const auto &[key, value] : map) {
    out << (isFirst ? "[" : ", [");
    isFirst = false;
    put(out, key);
    out << ", ";
    put(out, value);
    out << ']';
  }
  out << ']';
}

template <class Pointer>
void pointee(std::ostream &out, const Pointer &pointer) {
  if (pointer) put(out, *pointer); else out << "null";
}

/// How a type is written; objects of classes have a function `members(Members &, const Class &)`.
template <class T>
struct Put {
  static void to(std::ostream &out, const T &value) {
    if constexpr (std::is_enum_v<T>) {
      number(out, static_cast<std::underlying_type_t<T>>(value));
    } else if constexpr (std::is_arithmetic_v<T>) {
      number(out, value);
    } else {
      out << '{';
      Members list(out);
      members(list, value);
      out << '}';
    }
  }
};
template <> struct Put<std::string> { static void to(std::ostream &o, const std::string &v) { text(o, v); } };
template <> struct Put<TString> { static void to(std::ostream &o, const TString &v) { text(o, v.Data()); } };
#define JSON_RANGE(TYPE, ...) \
  template <__VA_ARGS__> struct Put<TYPE> { static void to(std::ostream &o, const TYPE &v) { list(o, v); } };
#define JSON_COMMA ,
JSON_RANGE(std::vector<T>, class T)
JSON_RANGE(std::list<T>, class T)
JSON_RANGE(std::deque<T>, class T)
JSON_RANGE(std::forward_list<T>, class T)
JSON_RANGE(std::set<T>, class T)
JSON_RANGE(std::multiset<T>, class T)
JSON_RANGE(std::unordered_set<T>, class T)
JSON_RANGE(std::unordered_multiset<T>, class T)
JSON_RANGE(std::array<T JSON_COMMA N>, class T, std::size_t N)
#define JSON_MAP(NAME) \
  template <class K, class V> struct Put<NAME<K, V>> { static void to(std::ostream &o, const NAME<K, V> &v) { pairs(o, v); } };
JSON_MAP(std::map)
JSON_MAP(std::multimap)
JSON_MAP(std::unordered_map)
JSON_MAP(std::unordered_multimap)
template <std::size_t N> struct Put<std::bitset<N>> {
  static void to(std::ostream &o, const std::bitset<N> &v) {
    for (std::size_t i = 0; i < N; ++i) o << (i ? ", " : "[") << (v[i] ? "true" : "false");
    o << ']';
  }
};
template <class A, class B> struct Put<std::pair<A, B>> {
  static void to(std::ostream &o, const std::pair<A, B> &v) {
    o << '{';
    Members list(o);
    list("first", v.first)("second", v.second);
    o << '}';
  }
};
template <class A, class B, class C> struct Put<std::tuple<A, B, C>> {
  static void to(std::ostream &o, const std::tuple<A, B, C> &v) {
    o << '{';
    Members list(o);
    list("_0", std::get<0>(v))("_1", std::get<1>(v))("_2", std::get<2>(v));
    o << '}';
  }
};
template <class T> struct Put<T *> { static void to(std::ostream &o, T *const &v) { pointee(o, v); } };
template <class T> struct Put<std::unique_ptr<T>> { static void to(std::ostream &o, const std::unique_ptr<T> &v) { pointee(o, v); } };
template <class T> struct Put<std::optional<T>> { static void to(std::ostream &o, const std::optional<T> &v) { pointee(o, v); } };
template <class... T> struct Put<std::variant<T...>> {
  static void to(std::ostream &o, const std::variant<T...> &v) { std::visit([&](const auto &x) { put(o, x); }, v); }
};
template <class T, std::size_t N> struct Put<T[N]> {
  static void to(std::ostream &o, const T (&v)[N]) {
    for (std::size_t i = 0; i < N; ++i) { o << (i ? ", " : "["); put(o, v[i]); }
    o << ']';
  }
};
/// An array whose length is told by another member.
template <class T> struct Counted { const T *values; int count; };
template <class T> struct Put<Counted<T>> {
  static void to(std::ostream &o, const Counted<T> &v) {
    o << '[';
    for (int i = 0; i < v.count; ++i) { o << (i ? ", " : ""); put(o, v.values[i]); }
    o << ']';
  }
};

template <class T>
void put(std::ostream &out, const T &value) { Put<T>::to(out, value); }

}  // namespace json
