"""Does not set the lowest number of uses to 1 for a new key."""

from collections import OrderedDict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.counts = {}
        self.groups = {}
        self.lowest = 0

    def add(self, key, count):
        self.counts[key] = count
        if count not in self.groups:
            self.groups[count] = OrderedDict()
        self.groups[count][key] = True

    def use(self, key):
        count = self.counts[key]
        del self.groups[count][key]
        if not self.groups[count]:
            del self.groups[count]
            if self.lowest == count:
                self.lowest = count + 1
        self.add(key, count + 1)

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            self.values[key] = value
            self.use(key)
            return
        if len(self.values) >= self.capacity:
            while not self.groups.get(self.lowest):
                self.lowest = self.lowest + 1 if self.lowest < max(self.groups) else 1
            evicted, _ = self.groups[self.lowest].popitem(last=False)
            del self.values[evicted]
            del self.counts[evicted]
        self.values[key] = value
        self.add(key, 1)
        self.lowest = self.lowest or 1
