class ChainedMap:
    def __init__(self) -> None:
        self._table: list[list[list[int]]] = [[] for _ in range(8)]
        self._size = 0

    def put(self, key: int, value: int) -> None:
        bucket = self._bucket(key)
        for entry in bucket:
            if entry[0] == key:
                entry[1] = value
                return
        bucket.append([key, value])
        self._size += 1
        if self._size > 0.75 * len(self._table):
            self._double()

    def get(self, key: int) -> int | None:
        for stored, value in self._bucket(key):
            if stored == key:
                return value
        return None

    def remove(self, key: int) -> bool:
        bucket = self._bucket(key)
        for position, entry in enumerate(bucket):
            if entry[0] == key:
                del bucket[position]
                self._size -= 1
                return True
        return False

    def size(self) -> int:
        return self._size

    def buckets(self) -> int:
        return len(self._table)

    def _bucket(self, key: int) -> list[list[int]]:
        return self._table[key % len(self._table)]

    def _double(self) -> None:
        old = self._table
        self._table = [[] for _ in range(2 * len(old))]
        for bucket in old:
            for entry in bucket:
                self._bucket(entry[0]).append(entry)
