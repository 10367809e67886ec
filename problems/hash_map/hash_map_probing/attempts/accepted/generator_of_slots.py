TOMBSTONE = ()


class ProbingMap:
    def __init__(self):
        self.table = [None] * 8
        self.keys_now = 0
        self.filled = 0

    def path(self, key):
        size = len(self.table)
        start = key % size
        yield from range(start, size)
        yield from range(start)

    def probe(self, key):
        for slot in self.path(key):
            entry = self.table[slot]
            if entry is None:
                break
            if entry and entry[0] == key:
                return slot
        return -1

    def put(self, key, value):
        slot = self.probe(key)
        if slot >= 0:
            self.table[slot] = (key, value)
            return
        slot = next(slot for slot in self.path(key) if not self.table[slot])
        self.filled += self.table[slot] is None
        self.keys_now += 1
        self.table[slot] = (key, value)
        if self.filled * 2 > len(self.table):
            self.grow()

    def grow(self):
        entries = [entry for entry in self.table if entry]
        self.table = [None] * (2 * len(self.table))
        for entry in entries:
            free = next(slot for slot in self.path(entry[0]) if self.table[slot] is None)
            self.table[free] = entry
        self.filled = len(entries)

    def get(self, key):
        slot = self.probe(key)
        return self.table[slot][1] if slot >= 0 else None

    def remove(self, key):
        slot = self.probe(key)
        if slot >= 0:
            self.table[slot] = TOMBSTONE
            self.keys_now -= 1
        return slot >= 0

    def size(self):
        return self.keys_now
