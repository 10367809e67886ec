"""Keeps all entries in one list and only counts buckets."""


class ChainedMap:
    def __init__(self):
        self.entries = []
        self.number = 8

    def find(self, key):
        for entry in self.entries:
            if entry[0] == key:
                return entry
        return None

    def put(self, key, value):
        entry = self.find(key)
        if entry:
            entry[1] = value
            return
        self.entries.append([key, value])
        if len(self.entries) > 0.75 * self.number:
            self.number *= 2

    def get(self, key):
        entry = self.find(key)
        return entry[1] if entry else None

    def remove(self, key):
        entry = self.find(key)
        if entry is None:
            return False
        self.entries.remove(entry)
        return True

    def size(self):
        return len(self.entries)

    def buckets(self):
        return self.number
