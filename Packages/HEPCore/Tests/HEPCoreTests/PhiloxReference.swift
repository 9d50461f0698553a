// Made by Tests/Reference/philox.py.

/// The first words of a stream.
struct StreamReference {
  let seed, stream, event: UInt64
  let words: [UInt64]
}

let streamReference: [StreamReference] = [
  StreamReference(
    seed: 0, stream: 0, event: 0,
    words: [
      0xe169c58d6627e8d5, 0x9b00dbd8bc57ac4c, 0x5cb200dbf8e4cca4, 0x097eff67b1a574eb,
      0x51c732a604faa329,
    ]),
  StreamReference(
    seed: 1, stream: 0, event: 0,
    words: [
      0xe50a0ebce3e80670, 0xb615aa2795f222c0, 0xdfc5ccbeac08141b, 0xa7f6609379c07a47,
      0x8e76cc9d3f55b3f0,
    ]),
  StreamReference(
    seed: 0, stream: 1, event: 0,
    words: [
      0x943335e8f01a67e7, 0x78146dd252222715, 0x3c45d233a7c4bb80, 0x1d165a4ed67aa360,
      0x1a054bed73287946,
    ]),
  StreamReference(
    seed: 0, stream: 0, event: 1,
    words: [
      0xf08d6eaa844515e1, 0x83f875f00f19c053, 0xd9c77dedca7cf69e, 0x6d658f407e66d954,
      0xbe4bbd74c5fa1393,
    ]),
  StreamReference(
    seed: 18446744073709551615, stream: 18446744073709551615, event: 18446744073709551615,
    words: [
      0x1c2f83d833b3d022, 0xf15002539060bbe5, 0xe57946a4eda8d542, 0x7e7f742e0a79b073,
      0xc314ab62c76a29ec,
    ]),
  StreamReference(
    seed: 10499958131665514997, stream: 14799178230035213023, event: 1164115433906158532,
    words: [
      0xec4ed199dc925218, 0x21e9408aa7a6fec8, 0x928f3cb4b7b5c897, 0x4972decb253d1fc3,
      0x4f8e245ced2fc665,
    ]),
  StreamReference(
    seed: 2175216119781798972, stream: 14037279428536751483, event: 8711387064946514083,
    words: [
      0xfe2275a641295871, 0x4b99daee871d809a, 0x80b26197d1df53f7, 0xd785c09d5004ac4f,
      0x9999090ed9a89d68,
    ]),
  StreamReference(
    seed: 7002664860023442459, stream: 3872982626502034966, event: 8999366892653588108,
    words: [
      0x995db5b47a1f693d, 0x89dba1c797eb92ff, 0x724cd0e2491fcfe1, 0xabad620d1d07edbb,
      0x89d9c31ab8b148c0,
    ]),
]
