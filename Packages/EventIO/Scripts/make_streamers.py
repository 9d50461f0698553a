"""Write the Swift table of the classes that are written, as ROOT 6 describes them.

    python make_streamers.py > Sources/ROOTFiles/Writing/Streamers/WrittenClasses+Table.swift

ROOT writes one object of each class; what its file then says of the classes, without the comments, becomes a
line per class in the language that `WrittenClass` explains.
"""

import os
import re
import tempfile
from array import array

import ROOT

LETTERS = {"TStreamerBase": ":", "TStreamerBasicType": "n", "TStreamerBasicPointer": "v", "TStreamerObject": "o",
           "TStreamerObjectAny": "a", "TStreamerObjectPointer": "p", "TStreamerString": "s", "TStreamerSTL": "c"}

HEADER = """/// What ROOT 6.40 says of the classes that are written; made by `Scripts/make_streamers.py`.
extension WrittenClass {
  static let table = \"\"\"
"""


def write_everything(path):
    file = ROOT.TFile(path, "RECREATE")
    tree = ROOT.TTree("tree", "")
    for letter, code in [("O", "b"), ("B", "b"), ("S", "h"), ("I", "i"), ("L", "q"), ("F", "f"), ("D", "d")]:
        tree.Branch(letter, array(code, [0]), f"{letter}/{letter}")
    tree.Branch("text", array("b", [0] * 8), "text/C")
    tree.Branch("vector", ROOT.std.vector["float"]())
    tree.Fill()
    things = [ROOT.TObjString("x"), ROOT.TNamed("x", "x"), ROOT.TGraph(1), ROOT.TGraphErrors(1),
              ROOT.TGraphAsymmErrors(1), ROOT.TParameter["double"]("x", 1.0)]
    for letter in "CSILFD":
        things.append(getattr(ROOT, "TH1" + letter)("a" + letter, "", 1, 0, 1))
        things.append(getattr(ROOT, "TH2" + letter)("b" + letter, "", 1, 0, 1, 1, 0, 1))
        things.append(getattr(ROOT, "TH3" + letter)("c" + letter, "", 1, 0, 1, 1, 0, 1, 1, 0, 1))
    things.append(ROOT.TProfile("p", "", 1, 0, 1))
    things.append(ROOT.TProfile2D("p2", "", 1, 0, 1, 1, 0, 1))
    things.append(ROOT.TProfile3D("p3", "", 1, 0, 1, 1, 0, 1, 1, 0, 1))
    for number, thing in enumerate(things):
        file.WriteTObject(thing, f"thing{number}")
    tree.Write()
    model = ROOT.RNTupleModel.Create()
    model.MakeField["float"]("x")
    writer = ROOT.RNTupleWriter.Append(model, "ntuple", file)
    del writer
    file.Close()


def word(element, kind):
    """One base class or member: letter, name, and after commas what the kind needs."""
    name, code = element.GetName(), element.GetType()
    if kind == "TStreamerBase":
        return f":{name},{code},{element.GetBaseVersion()},{element.GetBaseCheckSum() & 0xFFFFFFFF:x}"
    lengths = "".join(f"[{element.GetMaxIndex(i)}]" for i in range(element.GetArrayDim()))
    type_name = element.GetTypeName().replace(" ", "~")
    parts = [LETTERS[kind] + name + lengths, str(code), str(element.GetSize()), type_name]
    if kind == "TStreamerBasicPointer":
        parts += [element.GetCountName(), element.GetCountClass(), str(element.GetCountVersion())]
    if kind == "TStreamerSTL":
        parts += [str(element.GetSTLtype()), str(element.GetCtype())]
    bracket = re.match(r"\[[^\]]*\]", element.GetTitle())
    if bracket and kind != "TStreamerBasicPointer":
        parts.append(bracket.group())
    return ",".join(parts)


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "everything.root")
    write_everything(path)
    file = ROOT.TFile(path)
    print(HEADER, end="")
    for info in file.GetStreamerInfoList():
        if info.ClassName() != "TStreamerInfo":
            continue
        words = [f"{info.GetName()}/{info.GetClassVersion()}/{info.GetCheckSum() & 0xFFFFFFFF:x}"]
        words += [word(element, element.ClassName()) for element in info.GetElements()]
        print("    " + " ".join(words))
    print('    """\n}')
