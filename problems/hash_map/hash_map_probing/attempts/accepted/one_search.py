class Slot:
    __slots__ = ("dead", "key", "value")

    def __init__(self, key, value):
        self.key, self.value, self.dead = key, value, False


class ProbingMap:
    def __init__(self):
        self.array = [None] * 8
        self.length = 0
        self.tombstones = 0

    def find(self, key):
        mask = len(self.array) - 1
        index = key & mask
        reusable = None
        while True:
            slot = self.array[index]
            if slot is None:
                return None, index if reusable is None else reusable
            if slot.dead:
                reusable = index if reusable is None else reusable
            elif slot.key == key:
                return slot, index
            index = (index + 1) & mask

    def put(self, key, value):
        slot, index = self.find(key)
        if slot:
            slot.value = value
            return
        if self.array[index]:
            self.tombstones -= 1
        self.array[index] = Slot(key, value)
        self.length += 1
        if (self.length + self.tombstones) / len(self.array) > 0.5:
            old, self.array = self.array, [None] * (len(self.array) * 2)
            self.tombstones = 0
            for slot in old:
                if slot and not slot.dead:
                    self.array[self.find(slot.key)[1]] = slot

    def get(self, key):
        slot, _ = self.find(key)
        if slot:
            return slot.value

    def remove(self, key):
        slot, _ = self.find(key)
        if slot:
            slot.dead = True
            self.length -= 1
            self.tombstones += 1
        return slot is not None

    def size(self):
        return self.length

    def probe(self, key):
        slot, index = self.find(key)
        return index if slot else -1
