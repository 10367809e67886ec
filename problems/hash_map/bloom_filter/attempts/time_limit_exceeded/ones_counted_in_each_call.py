"""Counts the ones in each call of ones."""

from hashlib import blake2b


class BloomFilter:
    def __init__(self, bits, hashes):
        self.array = bytearray(bits)
        self.hashes = hashes

    def indices(self, item):
        digest = blake2b(item.encode(), digest_size=16).digest()
        first, step = int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")
        return [(first + i * step) % len(self.array) for i in range(self.hashes)]

    def add(self, item):
        for index in self.indices(item):
            self.array[index] = 1

    def may_contain(self, item):
        return all(self.array[index] for index in self.indices(item))

    def ones(self):
        return self.array.count(1)
