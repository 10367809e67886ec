class CircularBuffer:
    def __init__(self, capacity: int) -> None:
        self._cells: list[int | None] = [None] * capacity
        self._oldest = 0
        self._size = 0

    def write(self, value: int) -> bool:
        if self._size == len(self._cells):
            return False
        self._cells[(self._oldest + self._size) % len(self._cells)] = value
        self._size += 1
        return True

    def overwrite(self, value: int) -> None:
        if self._size == len(self._cells):
            self.read()
        self.write(value)

    def read(self) -> int | None:
        if self._size == 0:
            return None
        value = self._cells[self._oldest]
        self._oldest = (self._oldest + 1) % len(self._cells)
        self._size -= 1
        return value

    def size(self) -> int:
        return self._size
