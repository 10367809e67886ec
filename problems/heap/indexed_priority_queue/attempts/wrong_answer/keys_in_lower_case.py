"""Does not tell keys apart by case."""


class IndexedQueue:
    def __init__(self):
        self.keys = []
        self.priority = {}
        self.position = {}

    def push(self, key, priority):
        key = key.lower()
        if key in self.priority:
            raise ValueError(key)
        self.keys.append(key)
        self.priority[key] = priority
        self.position[key] = len(self.keys) - 1
        self.sift_up(len(self.keys) - 1)

    def change(self, key, priority):
        key = key.lower()
        if key not in self.priority:
            raise KeyError(key)
        self.priority[key] = priority
        self.sift_up(self.position[key])
        self.sift_down(self.position[key])

    def remove(self, key):
        key = key.lower()
        if key not in self.priority:
            return False
        i = self.position[key]
        self.swap(i, len(self.keys) - 1)
        self.keys.pop()
        del self.priority[key]
        del self.position[key]
        if i < len(self.keys):
            self.sift_up(i)
            self.sift_down(i)
        return True

    def pop(self):
        if not self.keys:
            raise IndexError("empty")
        key = self.keys[0]
        priority = self.priority[key]
        self.remove(key)
        return key, priority

    def size(self):
        return len(self.keys)

    def less(self, i, j):
        one, other = self.keys[i], self.keys[j]
        return (self.priority[one], one) < (self.priority[other], other)

    def swap(self, i, j):
        self.keys[i], self.keys[j] = self.keys[j], self.keys[i]
        self.position[self.keys[i]] = i
        self.position[self.keys[j]] = j

    def sift_up(self, i):
        while i > 0 and self.less(i, (i - 1) // 2):
            self.swap(i, (i - 1) // 2)
            i = (i - 1) // 2

    def sift_down(self, i):
        while 2 * i + 1 < len(self.keys):
            child = 2 * i + 1
            if child + 1 < len(self.keys) and self.less(child + 1, child):
                child += 1
            if not self.less(child, i):
                return
            self.swap(i, child)
            i = child
