"""Files of more than 2 GB that take no room: a gap moves their end far behind what is in them."""

import struct


def places(version, *widths):
    """The format of fields of which those marked "p" are places: 4 bytes, or 8 in files above 2 GB."""
    return ">" + "".join(("q" if version >= 1000 else "I") if width == "p" else width for width in widths)


def joined(gaps):
    """Gaps in order, neighbours as one."""
    result = []
    for first, last in sorted(gaps):
        if first > last:
            continue
        if result and result[-1][1] + 1 == first:
            first = result.pop()[0]
        result.append((first, last))
    return result


def stretch(path, size):
    """Move the end of a closed ROOT file to `size`: a new list of free segments with a large gap stands there."""
    with open(path, "r+b") as file:
        head = file.read(100)
        version, begin = struct.unpack(">ii", head[4:12])
        isLong = version >= 1_000_000
        form = places(1000 if isLong else 0, "p", "p", "i", "i", "i", "B", "i", "p", "i")
        end, free, freeSize, _, names, _, compression, info, infoSize = struct.unpack_from(form, head, 12)
        identifier = head[12 + struct.calcsize(form):][:18]
        file.seek(free)
        record = file.read(freeSize)
        keyVersion, keySize = struct.unpack_from(">4xh8xh", record)[0], struct.unpack_from(">14xh", record)[0]
        words = record[34 if keyVersion > 1000 else 26:keySize]
        segments, place = [], keySize
        while place < len(record):
            kind = struct.unpack_from(">h", record, place)[0]
            form = places(kind, "h", "p", "p")
            segments.append(struct.unpack_from(form, record, place)[1:])
            place += struct.calcsize(form)
        gaps = joined(segments[:-1] + [(free, free + freeSize - 1), (end, size - 1)])
        keySize = 34 + len(words)
        content = 18 * (len(gaps) + 1)
        newEnd = size + keySize + content
        key = struct.pack(">ihiIhhqq", keySize + content, 1004, content, 0, keySize, 1, size, begin) + words
        listed = b"".join(struct.pack(">hqq", 1001, *gap) for gap in gaps + [(newEnd, newEnd + 10**9)])
        file.seek(size)
        file.write(key + listed)
        for first, last in gaps:
            file.seek(first)
            file.write(struct.pack(">i", max(first - last - 1, -2**31 + 1)))
        file.seek(4)
        file.write(struct.pack(">iiqqiiiBiqi", version % 1_000_000 + 1_000_000, begin, newEnd, size, len(key + listed),
                               len(gaps) + 1, names, 8, compression, info, infoSize) + identifier)
