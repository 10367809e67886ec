"""Returns its own list of pairs, which later calls change."""


class OrderedMap:
    def __init__(self):
        self.pairs = []
        self.known = {}

    def put(self, key, value):
        if key in self.known:
            self.pairs[self.pairs.index((key, self.known[key]))] = (key, value)
        else:
            self.pairs.append((key, value))
        self.known[key] = value

    def get(self, key):
        return self.known.get(key)

    def remove(self, key):
        if key not in self.known:
            return False
        self.pairs.remove((key, self.known.pop(key)))
        return True

    def move_to_end(self, key):
        if key not in self.known:
            return False
        self.pairs.remove((key, self.known[key]))
        self.pairs.append((key, self.known[key]))
        return True

    def items(self):
        return self.pairs
