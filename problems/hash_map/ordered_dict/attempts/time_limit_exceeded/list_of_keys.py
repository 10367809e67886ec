"""Searches a list of all keys in remove and move_to_end."""


class OrderedMap:
    def __init__(self):
        self.values = {}
        self.keys = []

    def put(self, key, value):
        if key not in self.values:
            self.keys.append(key)
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        if key not in self.values:
            return False
        del self.values[key]
        self.keys.remove(key)
        return True

    def move_to_end(self, key):
        if key not in self.values:
            return False
        self.keys.remove(key)
        self.keys.append(key)
        return True

    def items(self):
        return [(key, self.values[key]) for key in self.keys]
