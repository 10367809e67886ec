END = object()


class OrderedMap:
    """The links are two dicts from key to key, and END stands before the first and after the last."""

    def __init__(self):
        self.values = {}
        self.after = {END: END}
        self.before = {END: END}

    def insert(self, key):
        last = self.before[END]
        self.after[last] = self.before[END] = key
        self.before[key] = last
        self.after[key] = END

    def take_out(self, key):
        one, other = self.before.pop(key), self.after.pop(key)
        self.after[one] = other
        self.before[other] = one

    def put(self, key, value):
        if key not in self.values:
            self.insert(key)
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        known = key in self.values
        if known:
            self.take_out(key)
            del self.values[key]
        return known

    def move_to_end(self, key):
        known = key in self.values
        if known:
            self.take_out(key)
            self.insert(key)
        return known

    def items(self):
        pairs = []
        key = self.after[END]
        while key is not END:
            pairs.append((key, self.values[key]))
            key = self.after[key]
        return pairs
