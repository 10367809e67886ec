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
        place = int(self.random() * self.seen)
        if place < self.size:
            self.items[place] = item


def reservoir(stream, k, random):
    kept = Reservoir(k, random)
    for item in stream:
        kept.add(item)
    return kept.items
