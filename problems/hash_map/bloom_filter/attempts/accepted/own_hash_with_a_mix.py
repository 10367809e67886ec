MASK = 2**64 - 1


def mixed(number):
    number ^= number >> 33
    number = number * 0xFF51AFD7ED558CCD & MASK
    number ^= number >> 33
    number = number * 0xC4CEB9FE1A85EC53 & MASK
    return number ^ number >> 33


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
        first = mixed(fnv(item.encode()))
        step = mixed(first + 1)
        return [(first + i * step) % self.bits for i in range(self.hashes)]
