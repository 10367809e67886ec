"""Takes a value of 0 for a missing key, so get of it is no use."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}

    def use(self, key):
        self.values[key] = self.values.pop(key)

    def get(self, key):
        if not self.values.get(key):
            return self.values.get(key)
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = next(iter(self.values))
            del self.values[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        return list(self.values)
