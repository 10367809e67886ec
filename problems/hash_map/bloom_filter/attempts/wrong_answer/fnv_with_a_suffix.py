"""Appends the number of the hash to the string for FNV-1a, which makes neighbors of the indices."""

MASK = 2**64 - 1


def fnv(data):
    number = 14_695_981_039_346_656_037
    for byte in data:
        number = (number ^ byte) * 1_099_511_628_211 & MASK
    return number


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
        return [fnv(f"{item}|{i}".encode()) % self.bits for i in range(self.hashes)]
