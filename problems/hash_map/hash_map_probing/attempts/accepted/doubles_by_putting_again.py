class ProbingMap:
    def __init__(self, capacity=8):
        self.capacity = capacity
        self.keys = [None] * capacity
        self.values = [None] * capacity
        self.live = 0
        self.dead = 0

    def _walk(self, key):
        slot = key % self.capacity
        while self.keys[slot] is not None and self.keys[slot] != key:
            slot += 1
            if slot == self.capacity:
                slot = 0
        return slot

    def probe(self, key):
        slot = self._walk(key)
        return -1 if self.keys[slot] is None else slot

    def put(self, key, value):
        slot = self._walk(key)
        if self.keys[slot] is None:
            tomb = self._first_tombstone(key, slot)
            if tomb is not None:
                slot = tomb
                self.dead -= 1
            self.live += 1
            self.keys[slot] = key
        self.values[slot] = value
        if self.live + self.dead > self.capacity / 2:
            larger = ProbingMap(self.capacity * 2)
            for stored, kept in zip(self.keys, self.values):
                if stored is not None and stored != "tombstone":
                    larger.put(stored, kept)
            self.__dict__ = larger.__dict__

    def _first_tombstone(self, key, end):
        slot = key % self.capacity
        while slot != end:
            if self.keys[slot] == "tombstone":
                return slot
            slot = (slot + 1) % self.capacity
        return None

    def get(self, key):
        slot = self.probe(key)
        return None if slot < 0 else self.values[slot]

    def remove(self, key):
        slot = self.probe(key)
        if slot < 0:
            return False
        self.keys[slot], self.values[slot] = "tombstone", None
        self.live -= 1
        self.dead += 1
        return True

    def size(self):
        return self.live
