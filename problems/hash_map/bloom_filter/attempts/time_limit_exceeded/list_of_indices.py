"""Keeps the indices of the ones in a list and searches it."""

from hashlib import blake2b


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = bits
        self.hashes = hashes
        self.set_bits = []

    def indices(self, item):
        digest = blake2b(item.encode(), digest_size=16).digest()
        first, step = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")
        return [(first + i * step) % self.bits for i in range(self.hashes)]

    def add(self, item):
        for index in self.indices(item):
            if index not in self.set_bits:
                self.set_bits.append(index)

    def may_contain(self, item):
        return all(index in self.set_bits for index in self.indices(item))

    def ones(self):
        return len(self.set_bits)
