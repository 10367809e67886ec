class LRUCache:
    """Slots 1 to capacity hold the keys, slot 0 closes the ring, and free slots are taken in turn."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.slot_of = {}
        self.key_in = [None]
        self.value_in = [None]
        self.older = [0]
        self.newer = [0]

    def cut(self, slot):
        self.newer[self.older[slot]] = self.newer[slot]
        self.older[self.newer[slot]] = self.older[slot]

    def newest(self, slot):
        last = self.older[0]
        self.newer[last] = slot
        self.older[slot] = last
        self.newer[slot] = 0
        self.older[0] = slot

    def get(self, key):
        slot = self.slot_of.get(key)
        if slot is None:
            return None
        self.cut(slot)
        self.newest(slot)
        return self.value_in[slot]

    def put(self, key, value):
        if key in self.slot_of:
            slot = self.slot_of[key]
            self.cut(slot)
        elif len(self.slot_of) < self.capacity:
            slot = len(self.key_in)
            for array in (self.key_in, self.value_in, self.older, self.newer):
                array.append(None)
        else:
            slot = self.newer[0]
            self.cut(slot)
            del self.slot_of[self.key_in[slot]]
        self.slot_of[key] = slot
        self.key_in[slot] = key
        self.value_in[slot] = value
        self.newest(slot)

    def keys(self):
        keys = []
        slot = self.newer[0]
        while slot:
            keys.append(self.key_in[slot])
            slot = self.newer[slot]
        return keys
