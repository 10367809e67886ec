"""Makes the list of keys anew only if the set of keys has changed."""


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.listed = []

    def use(self, key):
        self.values[key] = self.values.pop(key)

    def get(self, key):
        if key not in self.values:
            return None
        self.use(key)
        return self.values[key]

    def put(self, key, value):
        if key not in self.values and len(self.values) == self.capacity:
            oldest = next(iter(self.values))
            del self.values[oldest]
        self.values[key] = value
        self.use(key)

    def keys(self):
        if set(self.listed) != set(self.values):
            self.listed = list(self.values)
        return list(self.listed)
