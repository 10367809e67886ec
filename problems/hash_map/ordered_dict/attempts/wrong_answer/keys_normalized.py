"""Normalizes keys, so composed and decomposed accents are the same."""

from unicodedata import normalize


class OrderedMap:
    def __init__(self):
        self.values = {}

    def put(self, key, value):
        key = normalize("NFC", key)
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
        return list(self.values.items())
