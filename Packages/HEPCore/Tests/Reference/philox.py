"""Write Tests/HEPCoreTests/PhiloxReference.swift: Philox4x32-10 written from the paper (SC'11), once more.

The block function is checked here against the known-answer vectors of Random123.
"""

import pathlib
import random

MASK = 0xFFFFFFFF


def philox(counter, key):
    c, k = list(counter), list(key)
    for _ in range(10):
        a, b = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [b >> 32 ^ c[1] ^ k[0], b & MASK, a >> 32 ^ c[3] ^ k[1], a & MASK]
        k = [(k[0] + 0x9E3779B9) & MASK, (k[1] + 0xBB67AE85) & MASK]
    return c


def mix(z):
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
    return z ^ z >> 31


def stream(seed, stream, event, count):
    key, words = seed ^ mix(stream), []
    for block in range((count + 1) // 2):
        c = philox((block & MASK, block >> 32, event & MASK, event >> 32), (key & MASK, key >> 32))
        words += [c[0] | c[1] << 32, c[2] | c[3] << 32]
    return words[:count]


assert philox((0,) * 4, (0,) * 2) == [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]
assert philox((MASK,) * 4, (MASK,) * 2) == [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]
assert philox((0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344), (0xA4093822, 0x299F31D0)) == [
    0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1]

random.seed(1)
cases = [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (2**64 - 1,) * 3]
cases += [tuple(random.getrandbits(64) for _ in range(3)) for _ in range(3)]
here = pathlib.Path(__file__).parent
with open(here / "../HEPCoreTests/PhiloxReference.swift", "w") as out:
    out.write("// Made by Tests/Reference/philox.py.\n\n/// The first words of a stream.\nstruct StreamReference {\n")
    out.write("  let seed, stream, event: UInt64\n  let words: [UInt64]\n}\n\n")
    out.write("let streamReference: [StreamReference] = [\n")
    for case in cases:
        words = ", ".join(f"0x{w:016x}" for w in stream(*case, 5))
        out.write("  StreamReference(\n    seed: %d, stream: %d, event: %d,\n" % case)
        out.write(f"    words: [{words}]),\n")
    out.write("]\n")
