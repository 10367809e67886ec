"""Does not move a key with the value 0."""


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
        if self.values.get(key):
            self.values[key] = self.values.pop(key)
            return True
        return False

    def items(self):
        return list(self.values.items())
