"""Looks keys up by a sum of their characters."""


class OrderedMap:
    def __init__(self):
        self.entries = {}

    def code(self, key):
        return len(key), sum(map(ord, key))

    def put(self, key, value):
        self.entries[self.code(key)] = (key, value)

    def get(self, key):
        return self.entries.get(self.code(key), (key, None))[1]

    def remove(self, key):
        return self.entries.pop(self.code(key), None) is not None

    def move_to_end(self, key):
        code = self.code(key)
        if code not in self.entries:
            return False
        self.entries[code] = self.entries.pop(code)
        return True

    def items(self):
        return list(self.entries.values())
