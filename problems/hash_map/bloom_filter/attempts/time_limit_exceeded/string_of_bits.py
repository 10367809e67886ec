"""Keeps the bits in a string, which is copied for each bit."""

from hashlib import blake2b


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = "0" * bits
        self.hashes = hashes
        self.count = 0

    def indices(self, item):
        digest = blake2b(item.encode(), digest_size=16).digest()
        first, step = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")
        return [(first + i * step) % len(self.bits) for i in range(self.hashes)]

    def add(self, item):
        for index in self.indices(item):
            if self.bits[index] == "0":
                self.bits = self.bits[:index] + "1" + self.bits[index + 1 :]
                self.count += 1

    def may_contain(self, item):
        return all(self.bits[index] == "1" for index in self.indices(item))

    def ones(self):
        return self.count
