"""Copies the whole dict in move_to_end."""


class OrderedMap:
    def __init__(self):
        self.values = {}

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
            rest = {other: value for other, value in self.values.items() if other != key}
            self.values = {**rest, key: self.values[key]}
            return True
        return False

    def items(self):
        return list(self.values.items())
