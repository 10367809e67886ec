"""Takes the indices from the digits of a digest of 128 bits, which is used up after some of them."""

from hashlib import md5


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
        number = int.from_bytes(md5(item.encode()).digest(), "little")
        indices = []
        for _ in range(self.hashes):
            number, index = divmod(number, self.bits)
            indices.append(index)
        return indices
