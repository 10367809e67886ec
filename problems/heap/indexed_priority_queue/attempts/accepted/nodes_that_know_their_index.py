class Entry:
    """A key in the queue; the heap moves it and tells it where it is."""

    def __init__(self, key, priority, index):
        self.key, self.priority, self.index = key, priority, index

    def __lt__(self, other):
        if self.priority != other.priority:
            return self.priority < other.priority
        return self.key < other.key


class IndexedQueue:
    def __init__(self):
        self.heap = []
        self.entries = {}

    def push(self, key, priority):
        if key in self.entries:
            raise ValueError("this key is there")
        entry = Entry(key, priority, len(self.heap))
        self.entries[key] = entry
        self.heap.append(entry)
        self.up(entry)

    def change(self, key, priority):
        entry = self.entries[key]
        is_less = priority < entry.priority
        entry.priority = priority
        if is_less:
            self.up(entry)
        else:
            self.down(entry)

    def remove(self, key):
        entry = self.entries.pop(key, None)
        if entry is None:
            return False
        last = self.heap.pop()
        if last is not entry:
            self.put(last, entry.index)
            self.up(last)
            self.down(last)
        return True

    def pop(self):
        entry = self.heap[0]  # raises IndexError if it is empty
        self.remove(entry.key)
        return entry.key, entry.priority

    def size(self):
        return len(self.entries)

    def put(self, entry, index):
        self.heap[index] = entry
        entry.index = index

    def exchange(self, one, other):
        index = other.index
        self.put(other, one.index)
        self.put(one, index)

    def up(self, entry):
        while entry.index > 0:
            parent = self.heap[(entry.index - 1) // 2]
            if not entry < parent:
                break
            self.exchange(entry, parent)

    def down(self, entry):
        while True:
            children = self.heap[2 * entry.index + 1 : 2 * entry.index + 3]
            if not children:
                break
            child = min(children)
            if not child < entry:
                break
            self.exchange(entry, child)
