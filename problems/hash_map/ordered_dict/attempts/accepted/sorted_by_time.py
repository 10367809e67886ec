class OrderedMap:
    def __init__(self):
        self.values = {}
        self.times = {}
        self.now = 0

    def tick(self, key):
        self.now += 1
        self.times[key] = self.now

    def put(self, key, value):
        if key not in self.values:
            self.tick(key)
        self.values[key] = value

    def get(self, key):
        return self.values.get(key)

    def remove(self, key):
        if key not in self.values:
            return False
        del self.values[key]
        del self.times[key]
        return True

    def move_to_end(self, key):
        if key not in self.values:
            return False
        self.tick(key)
        return True

    def items(self):
        return [(key, self.values[key]) for key in sorted(self.values, key=self.times.get)]
