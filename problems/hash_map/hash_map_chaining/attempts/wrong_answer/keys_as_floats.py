"""Stores keys as floats, which are exact only up to 2**53."""


class ChainedMap:
    def __init__(self):
        self.table = [[] for _ in range(8)]
        self.count = 0

    def index(self, key):
        return int(float(key)) % len(self.table)

    def put(self, key, value):
        bucket = self.table[self.index(key)]
        for entry in bucket:
            if entry[0] == float(key):
                entry[1] = value
                return
        bucket.append([float(key), value])
        self.count += 1
        if self.count > 0.75 * len(self.table):
            self.resize()

    def resize(self):
        entries = [entry for bucket in self.table for entry in bucket]
        self.table = [[] for _ in range(2 * len(self.table))]
        for key, value in entries:
            self.table[self.index(key)].append([key, value])

    def get(self, key):
        for stored, value in self.table[self.index(key)]:
            if stored == float(key):
                return value
        return None

    def remove(self, key):
        bucket = self.table[self.index(key)]
        for i in range(len(bucket)):
            if bucket[i][0] == float(key):
                bucket.pop(i)
                self.count -= 1
                return True
        return False

    def size(self):
        return self.count

    def buckets(self):
        return len(self.table)
