"""Keeps all bits in one integer, which is copied for each bit."""

from hashlib import blake2b


class BloomFilter:
    def __init__(self, bits, hashes):
        self.size = bits
        self.hashes = hashes
        self.bits = 0

    def mask(self, item):
        digest = blake2b(item.encode(), digest_size=16).digest()
        first, step = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")
        mask = 0
        for i in range(self.hashes):
            mask |= 1 << (first + i * step) % self.size
        return mask

    def add(self, item):
        self.bits |= self.mask(item)

    def may_contain(self, item):
        mask = self.mask(item)
        return self.bits & mask == mask

    def ones(self):
        return self.bits.bit_count()
