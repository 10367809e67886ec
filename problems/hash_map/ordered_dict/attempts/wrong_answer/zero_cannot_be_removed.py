"""Returns False when the removed key had the value 0."""


class OrderedMap:
    def __init__(self):
        self.values = {}

    def put(self, key, value):
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        return bool(self.values.pop(key, 0))

    def move_to_end(self, key):
        if key in self.values:
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        return list(self.values.items())
