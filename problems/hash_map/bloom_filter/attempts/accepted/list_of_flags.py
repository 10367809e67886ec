import hashlib


class BloomFilter:
    def __init__(self, bits, hashes):
        self.flags = [False] * bits
        self.hashes = hashes
        self.total = 0

    def places(self, item):
        digest = hashlib.md5(item.encode("utf-8")).hexdigest()
        a, b = int(digest[:16], 16), int(digest[16:], 16)
        for i in range(self.hashes):
            yield (a + i * b) % len(self.flags)

    def add(self, item):
        for place in self.places(item):
            if self.flags[place] is False:
                self.flags[place] = True
                self.total += 1

    def may_contain(self, item):
        for place in self.places(item):
            if not self.flags[place]:
                return False
        return True

    def ones(self):
        return self.total
