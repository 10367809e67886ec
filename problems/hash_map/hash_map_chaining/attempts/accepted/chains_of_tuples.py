class ChainedMap:
    """The chains are tuples (key, value, rest)."""

    def __init__(self):
        self.heads = [()] * 8
        self.number = 0

    def put(self, key, value):
        known = self.remove(key)
        index = key % len(self.heads)
        self.heads[index] = (key, value, self.heads[index])
        self.number += 1
        if not known and self.number > len(self.heads) // 4 * 3:
            old = self.heads
            self.heads = [()] * (2 * len(old))
            for chain in old:
                while chain:
                    stored, kept, chain = chain
                    index = stored % len(self.heads)
                    self.heads[index] = (stored, kept, self.heads[index])

    def get(self, key):
        chain = self.heads[key % len(self.heads)]
        while chain:
            stored, value, chain = chain
            if stored == key:
                return value

    def remove(self, key):
        index = key % len(self.heads)
        passed = []
        chain = self.heads[index]
        while chain and chain[0] != key:
            passed.append(chain)
            chain = chain[2]
        if not chain:
            return False
        rest = chain[2]
        while passed:
            stored, value, _ = passed.pop()
            rest = (stored, value, rest)
        self.heads[index] = rest
        self.number -= 1
        return True

    def size(self):
        return self.number

    def buckets(self):
        return len(self.heads)
