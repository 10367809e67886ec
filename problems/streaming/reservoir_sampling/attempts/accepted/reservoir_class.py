class Reservoir:
    def __init__(self, size, random):
        self.size = size
        self.random = random
        self.items = []
        self.seen = 0

    def add(self, item):
        self.seen += 1
        if len(self.items) < self.size:
            self.items.append(item)
            return
        index = int(self.random() * self.seen)
        if index < self.size:
            self.items[index] = item


def reservoir(stream, k, random):
    kept = Reservoir(k, random)
    for item in stream:
        kept.add(item)
    return kept.items
