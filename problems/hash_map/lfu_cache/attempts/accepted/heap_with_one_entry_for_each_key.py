import heapq


class LFUCache:
    """The entry of a key is brought up to date only when it reaches the root."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.now = 0
        self.entries = {}
        self.values = {}
        self.heap = []

    def get(self, key):
        if key in self.values:
            self.now += 1
            uses, _, _ = self.entries[key]
            self.entries[key] = (uses + 1, self.now, key)
        return self.values.get(key)

    def put(self, key, value):
        if key in self.values:
            self.values[key] = value
            self.get(key)
            return
        if len(self.values) == self.capacity:
            while self.heap[0] != self.entries[self.heap[0][2]]:
                heapq.heapreplace(self.heap, self.entries[self.heap[0][2]])
            _, _, evicted = heapq.heappop(self.heap)
            del self.values[evicted], self.entries[evicted]
        self.now += 1
        self.values[key] = value
        self.entries[key] = (1, self.now, key)
        heapq.heappush(self.heap, self.entries[key])
