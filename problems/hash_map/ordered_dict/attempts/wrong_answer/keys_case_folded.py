"""Takes upper and lower case for the same key."""


class OrderedMap:
    def __init__(self):
        self.pairs = {}

    def put(self, key, value):
        old = self.pairs.get(key.casefold(), (key, value))
        self.pairs[key.casefold()] = (old[0], value)

    def get(self, key):
        return self.pairs.get(key.casefold(), (key, None))[1]

    def remove(self, key):
        return self.pairs.pop(key.casefold(), None) is not None

    def move_to_end(self, key):
        pair = self.pairs.pop(key.casefold(), None)
        if pair:
            self.pairs[key.casefold()] = pair
        return pair is not None

    def items(self):
        return list(self.pairs.values())
