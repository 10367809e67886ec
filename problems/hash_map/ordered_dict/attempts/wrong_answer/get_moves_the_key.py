"""Moves a key to the end in get, as an LRU cache does."""


class OrderedMap:
    def __init__(self):
        self.values = {}

    def put(self, key, value):
        self.values[key] = value

    def get(self, key):
        self.move_to_end(key)
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
        return list(self.values.items())
