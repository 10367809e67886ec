"""Keeps the indices of the ones sorted and sorts them again for each string."""

from bisect import bisect_left
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
        self.set_bits = sorted({*self.set_bits, *self.indices(item)})

    def may_contain(self, item):
        for index in self.indices(item):
            place = bisect_left(self.set_bits, index)
            if self.set_bits[place : place + 1] != [index]:
                return False
        return True

    def ones(self):
        return len(self.set_bits)
