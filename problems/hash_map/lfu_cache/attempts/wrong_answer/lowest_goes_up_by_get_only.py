"""Forgets to increase the lowest number of uses when put uses a key."""

from collections import OrderedDict, defaultdict


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.counts = {}
        self.groups = defaultdict(OrderedDict)
        self.lowest = 0

    def get(self, key):
        if key not in self.values:
            return None
        count = self.counts[key]
        self.counts[key] += 1
        del self.groups[count][key]
        self.groups[count + 1][key] = None
        if not self.groups[self.lowest]:
            self.lowest += 1
        return self.values[key]

    def put(self, key, value):
        if key in self.values:
            count = self.counts[key]
            self.counts[key] += 1
            del self.groups[count][key]
            self.groups[count + 1][key] = None
            self.values[key] = value
            return
        if len(self.values) == self.capacity:
            if self.groups[self.lowest]:
                evicted, _ = self.groups[self.lowest].popitem(last=False)
                del self.values[evicted]
        self.values[key] = value
        self.counts[key] = 1
        self.groups[1][key] = None
        self.lowest = 1
