class Entry:
    def __init__(self, key, value, older):
        self.key, self.value = key, value
        self.older, self.newer = older, None
        if older:
            older.newer = self


class LRUCache:
    def __init__(self, capacity):
        self.room = capacity
        self.entries = {}
        self.newest = self.oldest = None

    def get(self, key):
        entry = self.entries.get(key)
        if entry is None:
            return None
        self.put(key, entry.value)
        return entry.value

    def put(self, key, value):
        if key in self.entries:
            self.take_out(self.entries[key])
        elif self.room == 0:
            self.take_out(self.oldest)
        self.newest = self.entries[key] = Entry(key, value, self.newest)
        self.oldest = self.oldest or self.newest
        self.room -= 1

    def take_out(self, entry):
        del self.entries[entry.key]
        self.room += 1
        if entry.older:
            entry.older.newer = entry.newer
        else:
            self.oldest = entry.newer
        if entry.newer:
            entry.newer.older = entry.older
        else:
            self.newest = entry.older

    def keys(self):
        keys = []
        entry = self.newest
        while entry:
            keys.append(entry.key)
            entry = entry.older
        return keys[::-1]
