M32 = 0xFFFFFFFF


def rotated(x, by):
    return (x << by | x >> 32 - by) & M32


def murmur3(data, seed):
    h = seed
    whole = len(data) - len(data) % 4
    for start in range(0, whole, 4):
        block = int.from_bytes(data[start : start + 4], "little")
        h ^= rotated(block * 0xCC9E2D51 & M32, 15) * 0x1B873593 & M32
        h = rotated(h, 13) * 5 + 0xE6546B64 & M32
    tail = int.from_bytes(data[whole:], "little")
    h ^= rotated(tail * 0xCC9E2D51 & M32, 15) * 0x1B873593 & M32
    h ^= len(data)
    h = (h ^ h >> 16) * 0x85EBCA6B & M32
    h = (h ^ h >> 13) * 0xC2B2AE35 & M32
    return h ^ h >> 16


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = bytearray(bits)
        self.hashes = hashes
        self.set = 0

    def positions(self, item):
        data = item.encode()
        a = murmur3(data, 0)
        b = murmur3(data, a)
        return ((a + i * b) % len(self.bits) for i in range(self.hashes))

    def add(self, item):
        for position in self.positions(item):
            self.set += 1 - self.bits[position]
            self.bits[position] = 1

    def may_contain(self, item):
        return all(self.bits[position] for position in self.positions(item))

    def ones(self):
        return self.set
