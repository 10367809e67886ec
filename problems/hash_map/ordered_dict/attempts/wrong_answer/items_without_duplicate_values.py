"""Returns only the first key of each value."""


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
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        seen = set()
        return [pair for pair in self.values.items() if not (pair[1] in seen or seen.add(pair[1]))]
