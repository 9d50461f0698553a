"""The least that reading a tree can cost: the same libraries decompress its baskets, in C, and bytes change order."""

import struct
import sys
from pathlib import Path

import uproot
from compiled import built, run

CODECS = {b"ZL": 1, b"XZ": 2, b"L4": 4, b"ZS": 5}
HEADER = 9


def blocks(stored, plain_size, width):
    """The blocks of a record, each with codec, sizes and bytes per number in front."""
    if len(stored) == plain_size:
        yield struct.pack("4I", 0, plain_size, plain_size, width) + stored
        return
    while stored:
        codec, size, plain = CODECS[stored[:2]], *(int.from_bytes(stored[i : i + 3], "little") for i in (3, 6))
        yield struct.pack("4I", codec, size, plain, width) + stored[HEADER : HEADER + size]
        stored = stored[HEADER + size :]


def baskets(path):
    """The record of each basket of each branch: bytes as stored, and how many they stand for."""
    data = Path(path).read_bytes()
    with uproot.open(path) as file:
        for branch in file["Events"].branches:
            for seek in branch.member("fBasketSeek")[: branch.num_baskets]:
                size, _, plain, _, head = struct.unpack(">ihiih", data[seek : seek + 16])
                yield data[seek + head : seek + size], plain


def main(name):
    target = Path.cwd() / f"{name}.blocks"
    if not target.exists():
        target.write_bytes(b"".join(block for record in baskets(name + ".root") for block in blocks(*record, 4)))
    libraries = ["-ldeflate", "-lzstd", "-llz4", "-llzma", "-lxxhash"]
    run(built("floor.c", ["cc"], libraries), [str(target)])


main(sys.argv[1])
