"""Goes once round the whole table to know that a key is missing."""

EMPTY, LIVE, DEAD = "empty", "live", "dead"


class ProbingMap:
    def __init__(self):
        self.make(8)
        self.count = 0

    def make(self, capacity):
        self.capacity = capacity
        self.states = [EMPTY] * capacity
        self.keys = [None] * capacity
        self.values = [None] * capacity
        self.used = 0

    def probe(self, key):
        slot = key % self.capacity
        for _ in range(self.capacity):
            if self.states[slot] == LIVE and self.keys[slot] == key:
                return slot
            slot = (slot + 1) % self.capacity
        return -1

    def insert(self, key, value):
        slot = key % self.capacity
        while self.states[slot] == LIVE:
            slot = (slot + 1) % self.capacity
        if self.states[slot] == EMPTY:
            self.used += 1
        self.states[slot] = LIVE
        self.keys[slot] = key
        self.values[slot] = value

    def put(self, key, value):
        slot = self.probe(key)
        if slot != -1:
            self.values[slot] = value
            return
        self.insert(key, value)
        self.count += 1
        if self.used > self.capacity // 2:
            self.double()

    def double(self):
        entries = []
        for slot in range(self.capacity):
            if self.states[slot] == LIVE:
                entries.append((self.keys[slot], self.values[slot]))
        self.make(2 * self.capacity)
        for key, value in entries:
            self.insert(key, value)

    def get(self, key):
        slot = self.probe(key)
        return None if slot == -1 else self.values[slot]

    def remove(self, key):
        slot = self.probe(key)
        if slot == -1:
            return False
        self.states[slot] = DEAD
        self.count -= 1
        return True

    def size(self):
        return self.count
