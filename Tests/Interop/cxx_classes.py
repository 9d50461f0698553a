"""Random C++ classes with random objects: the source that fills them, and the values to find."""

import json


class Kind:
    """A C++ type, with a way to make values: pairs of C++ source and what it reads back as."""

    def __init__(self, name, make):
        self.name, self.make = name, make


def number(rng, name):
    if name == "bool":
        return Kind(name, lambda: (lambda v: ("true" if v else "false", v))(bool(rng.integers(2))))
    if name in ("float", "double"):
        return Kind(name, lambda: (lambda v: (repr(v), v))(float(rng.integers(-4000, 4000)) / 8))
    low, high = {"short": (-(2**15), 2**15), "unsigned char": (0, 256), "int": (-(2**31) + 1, 2**31),
                 "unsigned int": (0, 2**31), "Long64_t": (-(2**62), 2**62)}[name]
    suffix = "ll" if name == "Long64_t" else ""
    return Kind(name, lambda: (lambda v: (f"({name})({v}{suffix})", v))(int(rng.integers(low, high))))


NUMBERS = ["bool", "short", "unsigned char", "int", "unsigned int", "Long64_t", "float", "double"]


def text(rng):
    return Kind("std::string", lambda: (lambda s: (json.dumps(s), s))("é" * int(rng.integers(3)) + "x" * int(rng.integers(0, 300, 1)[0] if rng.random() < 0.1 else rng.integers(6))))


def sequence(rng, name, item):
    def make():
        parts = [item.make() for _ in range(rng.poisson(1.3))]
        return f"{name}<{item.name}>{{{', '.join(p[0] for p in parts)}}}", [p[1] for p in parts]

    return Kind(f"{name}<{item.name}>", make)


def unique(rng, item):
    def make():
        parts = dict(reversed([item.make()[::-1] for _ in range(rng.poisson(1.3))]))
        keys = sorted(parts)
        return f"std::set<{item.name}>{{{', '.join(parts[k] for k in keys)}}}", keys

    return Kind(f"std::set<{item.name}>", make)


def mapping(rng, key, item):
    name = f"std::map<{key.name}, {item.name}>"

    def make():
        keys = {k: source for source, k in (key.make() for _ in range(rng.poisson(1.3)))}
        parts = [(keys[k], k, *item.make()) for k in sorted(keys, key=lambda k: k.encode() if isinstance(k, str) else k)]
        return f"{name}{{{', '.join(f'{{{s}, {v}}}' for s, _, v, _ in parts)}}}", [[k, v] for _, k, _, v in parts]

    return Kind(name, make)


def pointer(rng, item):
    def make():
        if rng.random() < 0.3:
            return "nullptr", None
        source, value = item.make()
        return f"new {item.name}({source})", value

    return Kind(f"{item.name} *", make)


class Schema:
    """Some classes that hold each other."""

    def __init__(self, rng, tag):
        self.rng, self.tag, self.classes, self.source, self.used = rng, tag, [], [], set()
        for _ in range(int(rng.integers(2, 5))):
            self.add_class()

    def kind(self, depth=0):
        choice = self.rng.choice(["number", "number", "text", "vector", "list", "set", "map", "class", "class"])
        if depth > 2 or choice == "number":
            return number(self.rng, NUMBERS[self.rng.integers(len(NUMBERS))])
        if choice == "text":
            return text(self.rng)
        if choice in ("vector", "list"):
            name = {"vector": "std::vector", "list": "std::list"}[choice]
            inner = self.kind(depth + 1)
            if inner.name == "bool":
                inner = number(self.rng, "int")
            return self.seen(sequence(self.rng, name, inner))
        if choice == "set":
            return self.seen(unique(self.rng, number(self.rng, "int")))
        if choice == "map":
            key = text(self.rng) if self.rng.random() < 0.5 else number(self.rng, "int")
            return self.seen(mapping(self.rng, key, self.kind(depth + 1)))
        return self.classes[self.rng.integers(len(self.classes))] if self.classes else text(self.rng)

    def seen(self, kind):
        self.used.add(kind.name)
        return kind

    def add_class(self):
        name = f"Rn{self.tag}C{len(self.classes)}"
        base = self.classes[self.rng.integers(len(self.classes))] if self.classes and self.rng.random() < 0.5 else None
        members = []
        for place in range(int(self.rng.integers(1, 6))):
            member, kind = f"{name.lower()}_{place}", self.kind()
            if kind in self.classes and self.rng.random() < 0.4:
                kind = pointer(self.rng, kind)
            members.append((member, kind, int(self.rng.integers(1, 4)) if self.rng.random() < 0.15 and " *" not in kind.name else 0))
        body = "".join(f"  {kind.name} {member}{f'[{size}]' if size else ''}{{}};\n" for member, kind, size in members)
        self.source.append(f"struct {name}{f' : {base.name}' if base else ''} {{\n{body}}};\n")

        def fill():
            lines, values = base.fill() if base else ([], {})
            for member, kind, size in members:
                parts = [kind.make() for _ in range(size or 1)]
                for place, (source, _) in enumerate(parts):
                    lines.append(f"o.{member}{f'[{place}]' if size else ''} = {source};")
                values[member] = [v for _, v in parts] if size else parts[0][1]
            return lines, values

        def make():
            lines, values = fill()
            return f"[] {{ {name} o; {' '.join(lines)} return o; }}()", values

        made = Kind(name, make)
        made.fill = fill
        self.classes.append(made)

    def program(self, path, entries, memberwise):
        """The macro that writes a tree, and the columns to find in it."""
        top = self.classes[-1]
        rows = [top.make() for _ in range(entries)]
        lists = [sequence(self.rng, "std::vector", top).make() for _ in range(entries)]
        used = sorted(self.used | {f"std::vector<{top.name}>"})
        links = "".join(f"#pragma link C++ struct {c.name}+;\n" for c in self.classes)
        links += "".join(f"#pragma link C++ class {name}+;\n" for name in used)
        fills = "".join(f"  *one = {row[0]}; *many = {many[0]}; tree.Fill();\n" for row, many in zip(rows, lists))
        source = f"""#include <list>
#include <map>
#include <set>
#include <string>
#include <vector>
#include "TFile.h"
#include "TTree.h"
#include "TVirtualStreamerInfo.h"
{''.join(self.source)}
#ifdef __CLING__
{links}#endif
void write{self.tag}() {{
  TVirtualStreamerInfo::SetStreamMemberWise({'true' if memberwise else 'false'});
  TFile file("{path}", "RECREATE");
  TTree tree("tree", "random classes");
  auto one = new {top.name};
  auto many = new std::vector<{top.name}>;
  tree.Branch("one.", &one, 32000, 0);
  tree.Branch("many", &many, 32000, 0);
{fills}  tree.Write();
}}
"""
        return source, {"one.": [row[1] for row in rows], "many": [row[1] for row in lists]}
