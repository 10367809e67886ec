class Entry:
    __slots__ = ("key", "next", "value")

    def __init__(self, key, value, next_entry):
        self.key, self.value, self.next = key, value, next_entry


class ChainedMap:
    def __init__(self):
        self.bits = 3
        self.first = [None] * 8
        self.length = 0

    def slot(self, key):
        return (key * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) >> (64 - self.bits)

    def entries(self):
        for entry in self.first:
            while entry:
                following = entry.next
                yield entry
                entry = following

    def find(self, key):
        entry = self.first[self.slot(key)]
        while entry and entry.key != key:
            entry = entry.next
        return entry

    def put(self, key, value):
        entry = self.find(key)
        if entry:
            entry.value = value
        else:
            if self.length + 1 > 3 * len(self.first) // 4:
                self.grow()
            self.link(Entry(key, value, None))
            self.length += 1

    def link(self, entry):
        slot = self.slot(entry.key)
        entry.next = self.first[slot]
        self.first[slot] = entry

    def grow(self):
        entries = list(self.entries())
        self.bits += 1
        self.first = [None] * (1 << self.bits)
        for entry in entries:
            self.link(entry)

    def get(self, key):
        entry = self.find(key)
        return entry.value if entry else None

    def remove(self, key):
        slot = self.slot(key)
        entry, previous = self.first[slot], None
        while entry:
            if entry.key == key:
                if previous:
                    previous.next = entry.next
                else:
                    self.first[slot] = entry.next
                self.length -= 1
                return True
            previous, entry = entry, entry.next
        return False

    def size(self):
        return self.length

    def buckets(self):
        return 1 << self.bits
