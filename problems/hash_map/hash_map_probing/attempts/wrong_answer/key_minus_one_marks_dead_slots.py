"""Uses the key -1 as the mark of a dead slot."""


class ProbingMap:
    def __init__(self):
        self.keys = [None] * 8
        self.values = [0] * 8
        self.live = self.used = 0

    def search(self, key):
        free = None
        slot = key % len(self.keys)
        while self.keys[slot] is not None:
            if self.keys[slot] == -1 and free is None:
                free = slot
            if self.keys[slot] == key:
                return slot, True
            slot = (slot + 1) % len(self.keys)
        return slot if free is None else free, False

    def put(self, key, value):
        slot, found = self.search(key)
        if not found:
            self.live += 1
            self.used += self.keys[slot] is None
        self.keys[slot], self.values[slot] = key, value
        if 2 * self.used > len(self.keys):
            entries = [pair for pair in zip(self.keys, self.values) if pair[0] not in (None, -1)]
            self.keys = [None] * (2 * len(self.keys))
            self.values = [0] * len(self.keys)
            for stored, kept in entries:
                slot, _ = self.search(stored)
                self.keys[slot], self.values[slot] = stored, kept
            self.used = len(entries)

    def get(self, key):
        slot, found = self.search(key)
        return self.values[slot] if found else None

    def remove(self, key):
        slot, found = self.search(key)
        if found:
            self.keys[slot] = -1
            self.live -= 1
        return found

    def size(self):
        return self.live

    def probe(self, key):
        slot, found = self.search(key)
        return slot if found else -1
