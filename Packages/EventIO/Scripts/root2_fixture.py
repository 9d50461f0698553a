"""Make Tests/Fixtures/root2.root: a tree as ROOT 2 wrote it, which no program writes any more.

    python root2_fixture.py

Put together byte by byte, from what files of that time look like: they describe no classes, the
arrays of a branch know their lengths, and baskets that were not full lie in the tree.
"""

import os
import struct
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = os.path.join(HERE, "..", "Tests", "Fixtures")
DATE = 0x1DC70000


def text(word):
    return bytes([len(word)]) + word.encode()


def named(name, title):
    return struct.pack(">hhII", 1, 1, 0, 0x03000000) + text(name) + text(title)


def versioned(version, content):
    return struct.pack(">IH", 0x40000000 | len(content) + 2, version) + content


def pointer(class_name, content):
    body = b"\xff\xff\xff\xff" + class_name.encode() + b"\0" + content
    return struct.pack(">I", 0x40000000 | len(body)) + body


def array(items, room=4):
    """A `TObjArray` with empty places behind its items."""
    return struct.pack(">hbii", 2, 0, room, 0) + b"".join(items) + bytes(4 * (room - len(items)))


def numbers(values, room=10):
    return struct.pack(f">{room + 1}i", room, *values, *[0] * (room - len(values)))


def key(class_name, name, title, size, stored, seek, extra=b""):
    """A key, with what baskets have behind it."""
    names = text(class_name) + text(name) + text(title)
    length = 26 + len(names) + len(extra)
    total = length + stored if stored else 0
    return struct.pack(">ihiIhhII", total, 2, size, DATE, length, 1, seek, 64) + names + extra


def basket(branch, values, code, seek=None):
    """A basket in the tree, or with a place one of its own, compressed as ROOT 2 did it."""
    data = struct.pack(f">{len(values)}{code}", *values)
    length = len(key("TBasket", branch, "old", 0, 0, 0)) + 19
    flag = 0 if seek else 12
    extra = struct.pack(">hiiiib", 2, 8000, struct.calcsize(code), len(values), length + len(data), flag)
    if seek is None:
        head = key("TBasket", branch, "old", 0, 0, 0, extra)
        plain = extra[:-1] + b"\0"
        return head + key("TBasket", branch, "old", 0, 0, 0, plain) + data
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    block = b"CS\x08" + len(packed).to_bytes(3, "little") + len(data).to_bytes(3, "little") + packed
    return key("TBasket", branch, "old", len(data), len(block), seek, extra) + block


def branch(name, code, letter, size, values, on_disk, seek):
    leaf = versioned(1, named(name, name) + struct.pack(">iii??i", 1, size, 0, False, False, 0))
    leaf = pointer(f"TLeaf{letter}", versioned(1, leaf + bytes(2 * size)))
    rest = pointer("TBasket", basket(name, values[on_disk:], code))
    stored = len(basket(name, values[:on_disk], code, seek)) if on_disk else 0
    empty = [bytes(4)] if on_disk else []
    content = named(name, f"{name}/{letter}")
    content += struct.pack(">6i", 1, 8000, 0, 10, len(empty), len(values))
    content += struct.pack(">ddd", len(values), size * on_disk, stored) + bytes(4)
    content += array([], 0) + array([leaf]) + array([*empty, rest])
    content += numbers([0, on_disk] if on_disk else [0])
    content += numbers([stored] if on_disk else []) + numbers([seek] if on_disk else []) + text("")
    return pointer("TBranch", versioned(5, content))


def tree(values, seek):
    content = named("old", "as ROOT 2 wrote it") + struct.pack(">4h", 1, 1, 1, 1)
    content += struct.pack(">3h", 1, 0, 1001) + struct.pack(">3hf", 1, 1, 1, 1)
    content += struct.pack(">3i", 25, 10**9, 0) + struct.pack(">ddd", len(values), 0, 0)
    content += struct.pack(">2i", 10**8, 10**6)
    reals = [0.5 * value for value in values]
    content += array([branch("x", "f", "F", 4, reals, 0, 0), branch("y", "d", "D", 8, reals, 3, seek)])
    content += array([], 4) + struct.pack(">ii", 0, 0) + struct.pack(">hbi", 2, 0, 0)
    return versioned(4, content)


def make(folder):
    """Writes the file into a folder."""
    values = list(range(5))
    name = "root2.root"
    names = text(name) + text("")
    size = len(names) + 30
    top = key("TFile", name, "", size, size, 64)
    seek = 64 + len(top) + size
    disk = basket("y", [0.5 * value for value in values[:3]], "d", seek)
    at = seek + len(disk)
    body = tree(values, seek)
    record = key("TTree", "old", "as ROOT 2 wrote it", len(body), len(body), at)
    keys_at = at + len(record) + len(body)
    listing = struct.pack(">i", 1) + record
    head = key("TFile", name, "", len(listing), len(listing), keys_at)
    keys_size = len(head) + len(listing)
    directory = struct.pack(">hIIiiIII", 1, DATE, DATE, keys_size, len(top) + len(names), 64, 0, keys_at)
    end = keys_at + keys_size
    start = b"root" + struct.pack(">iIIIiiIBi", 22312, 64, end, 0, 0, 0, len(top) + len(names), 4, 1)
    data = start.ljust(64, b"\0") + top + names + directory + disk + record + body + head + listing
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


if __name__ == "__main__":
    make(FILES)
