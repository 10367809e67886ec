"""Keeps the first value in the order and the newest in the dict, and moves bring back the first."""


class OrderedMap:
    def __init__(self):
        self.values = {}
        self.order = {}

    def put(self, key, value):
        self.order.setdefault(key, value)
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        if key not in self.values:
            return False
        del self.values[key]
        del self.order[key]
        return True

    def move_to_end(self, key):
        if key not in self.values:
            return False
        self.values[key] = self.order[key] = self.order.pop(key)
        return True

    def items(self):
        return [(key, self.values[key]) for key in self.order]
