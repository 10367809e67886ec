class DynamicArray:
    def __init__(self) -> None:
        self._block: list[int | None] = [None]
        self._size = 0

    def append(self, value: int) -> None:
        self.insert(self._size, value)

    def get(self, index: int) -> int:
        self._check(index, self._size)
        return self._block[index]

    def set(self, index: int, value: int) -> None:
        self._check(index, self._size)
        self._block[index] = value

    def insert(self, index: int, value: int) -> None:
        self._check(index, self._size + 1)
        if self._size == len(self._block):
            self._resize(2 * self._size)
        for i in range(self._size, index, -1):
            self._block[i] = self._block[i - 1]
        self._block[index] = value
        self._size += 1

    def pop(self) -> int:
        self._check(self._size - 1, self._size)
        self._size -= 1
        value = self._block[self._size]
        if 4 * self._size <= len(self._block) and len(self._block) > 1:
            self._resize(len(self._block) // 2)
        return value

    def size(self) -> int:
        return self._size

    def capacity(self) -> int:
        return len(self._block)

    def _check(self, index: int, end: int) -> None:
        if not 0 <= index < end:
            raise IndexError(f"index {index} is not in range({end})")

    def _resize(self, capacity: int) -> None:
        block: list[int | None] = [None] * capacity
        for i in range(self._size):
            block[i] = self._block[i]
        self._block = block
