"""Sets the value of a removed key to None, so it comes back in its old place."""


class OrderedMap:
    def __init__(self):
        self.values = {}

    def put(self, key, value):
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        known = self.values.get(key) is not None
        if known:
            self.values[key] = None
        return known

    def move_to_end(self, key):
        if self.values.get(key) is not None:
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        return [pair for pair in self.values.items() if pair[1] is not None]
