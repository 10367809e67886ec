"""Counts the zeros at all indices before it sets them, and so an index that comes twice as two."""

from hashlib import blake2b


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = bits
        self.hashes = hashes
        self.array = bytearray((bits + 7) // 8)
        self.count = 0

    def add(self, item):
        indices = self.indices(item)
        self.count += sum(not self.array[index >> 3] >> (index & 7) & 1 for index in indices)
        for index in indices:
            self.array[index >> 3] |= 1 << (index & 7)

    def may_contain(self, item):
        return all(self.array[index >> 3] >> (index & 7) & 1 for index in self.indices(item))

    def ones(self):
        return self.count

    def indices(self, item):
        digest = blake2b(item.encode(), digest_size=16).digest()
        first = int.from_bytes(digest[:8], "little")
        step = int.from_bytes(digest[8:], "little")
        return [(first + i * step) % self.bits for i in range(self.hashes)]
