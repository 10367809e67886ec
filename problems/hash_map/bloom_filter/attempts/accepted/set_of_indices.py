from hashlib import sha256


class BloomFilter:
    def __init__(self, bits, hashes):
        self.bits = bits
        self.hashes = hashes
        self.set_bits = set()

    def indices(self, item):
        result = set()
        for i in range(self.hashes):
            digest = sha256(f"{i}:{item}".encode()).digest()
            result.add(int.from_bytes(digest[:8], "big") % self.bits)
        return result

    def add(self, item):
        self.set_bits |= self.indices(item)

    def may_contain(self, item):
        return self.indices(item) <= self.set_bits

    def ones(self):
        return len(self.set_bits)
