"""Makes the list of items anew only if the number of keys has changed."""


class OrderedMap:
    def __init__(self):
        self.values = {}
        self.cached = []

    def put(self, key, value):
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        if key in self.values:
            del self.values[key]
            return True
        return False

    def move_to_end(self, key):
        if key in self.values:
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        if len(self.cached) != len(self.values):
            self.cached = list(self.values.items())
        return list(self.cached)
