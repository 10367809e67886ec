class Bucket:
    def __init__(self):
        self.keys = []
        self.values = []

    def find(self, key):
        return self.keys.index(key) if key in self.keys else -1


class ChainedMap:
    def __init__(self):
        self._buckets = [Bucket() for _ in range(8)]
        self._size = 0

    def _bucket_of(self, key):
        return self._buckets[key & (len(self._buckets) - 1)]

    def put(self, key, value):
        bucket = self._bucket_of(key)
        where = bucket.find(key)
        if where >= 0:
            bucket.values[where] = value
        else:
            bucket.keys.append(key)
            bucket.values.append(value)
            self._size += 1
            if self._size / len(self._buckets) > 0.75:
                self._split()

    def _split(self):
        """Bucket i is divided into the buckets i and i + n, by one more bit of the keys."""
        n = len(self._buckets)
        for i in range(n):
            low, high = Bucket(), Bucket()
            for key, value in zip(self._buckets[i].keys, self._buckets[i].values):
                part = high if key & n else low
                part.keys.append(key)
                part.values.append(value)
            self._buckets[i] = low
            self._buckets.append(high)

    def get(self, key):
        bucket = self._bucket_of(key)
        where = bucket.find(key)
        return bucket.values[where] if where >= 0 else None

    def remove(self, key):
        bucket = self._bucket_of(key)
        where = bucket.find(key)
        if where < 0:
            return False
        bucket.keys[where] = bucket.keys[-1]
        bucket.values[where] = bucket.values[-1]
        bucket.keys.pop()
        bucket.values.pop()
        self._size -= 1
        return True

    def size(self):
        return self._size

    def buckets(self):
        return len(self._buckets)
