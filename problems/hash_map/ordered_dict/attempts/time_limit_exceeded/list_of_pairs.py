"""Keeps a list of pairs and searches it in each call."""


class OrderedMap:
    def __init__(self):
        self.pairs = []

    def find(self, key):
        for index, pair in enumerate(self.pairs):
            if pair[0] == key:
                return index
        return -1

    def put(self, key, value):
        index = self.find(key)
        if index < 0:
            self.pairs.append((key, value))
        else:
            self.pairs[index] = (key, value)

    def get(self, key):
        index = self.find(key)
        return None if index < 0 else self.pairs[index][1]

    def remove(self, key):
        index = self.find(key)
        if index >= 0:
            self.pairs.pop(index)
        return index >= 0

    def move_to_end(self, key):
        index = self.find(key)
        if index >= 0:
            self.pairs.append(self.pairs.pop(index))
        return index >= 0

    def items(self):
        return self.pairs[:]
