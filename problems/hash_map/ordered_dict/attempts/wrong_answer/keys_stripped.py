"""Strips spaces from keys."""


class OrderedMap:
    def __init__(self):
        self.values = {}

    def put(self, key, value):
        self.values[key.strip()] = value

    def get(self, key):
        return self.values.get(key.strip())

    def remove(self, key):
        if key in self.values:
            key = key.strip()
            del self.values[key]
            return True
        return False

    def move_to_end(self, key):
        if key in self.values:
            key = key.strip()
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        return list(self.values.items())
