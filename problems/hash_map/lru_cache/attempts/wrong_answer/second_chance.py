"""Gives keys a second chance by one bit instead of keeping the order of uses."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.used = set()

    def get(self, key):
        if key in self.values:
            self.used.add(key)
        return self.values.get(key)

    def put(self, key, value):
        if key in self.values:
            self.used.add(key)
        elif len(self.values) == self.capacity:
            while next(iter(self.values)) in self.used:
                kept = next(iter(self.values))
                self.used.remove(kept)
                self.values[kept] = self.values.pop(kept)
            del self.values[next(iter(self.values))]
        self.values[key] = value

    def keys(self):
        used = [key for key in self.values if key in self.used]
        return [key for key in self.values if key not in self.used] + used
