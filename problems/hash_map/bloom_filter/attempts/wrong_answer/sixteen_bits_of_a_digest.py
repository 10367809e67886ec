"""Takes two bytes of a digest for each index, which is too little for large filters."""

from hashlib import shake_128


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = bits
        self.hashes = hashes
        self.array = bytearray((bits + 7) // 8)
        self.count = 0

    def add(self, item):
        for index in self.indices(item):
            byte, mask = index >> 3, 1 << (index & 7)
            if not self.array[byte] & mask:
                self.array[byte] |= mask
                self.count += 1

    def may_contain(self, item):
        return all(self.array[index >> 3] >> (index & 7) & 1 for index in self.indices(item))

    def ones(self):
        return self.count

    def indices(self, item):
        digest = shake_128(item.encode()).digest(2 * self.hashes)
        return [
            int.from_bytes(digest[start : start + 2], "big") % self.bits for start in range(0, len(digest), 2)
        ]
