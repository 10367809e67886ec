"""Takes two checksums as hashes, of which one is nearly a sum."""

from zlib import adler32, crc32


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
        data = item.encode()
        first, step = crc32(data), adler32(data)
        return [(first + i * step) % self.bits for i in range(self.hashes)]
