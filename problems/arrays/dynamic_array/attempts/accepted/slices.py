class DynamicArray:
    def __init__(self):
        self._cells, self._used = [0], 0

    def _checked(self, index, end):
        if index < 0 or end <= index:
            raise IndexError(index)
        return index

    def _room_for(self, length):
        self._cells = self._cells[: self._used] + [0] * (length - self._used)

    def append(self, value):
        self.insert(self._used, value)

    def get(self, index):
        return self._cells[self._checked(index, self._used)]

    def set(self, index, value):
        self._cells[self._checked(index, self._used)] = value

    def insert(self, index, value):
        index = self._checked(index, self._used + 1)
        if self._used == len(self._cells):
            self._room_for(self._used * 2)
        if index < self._used:
            self._cells[index + 1 : self._used + 1] = self._cells[index : self._used]
        self._cells[index] = value
        self._used += 1

    def pop(self):
        value = self.get(self._used - 1)
        self._used -= 1
        if self._used <= len(self._cells) // 4:
            self._room_for(max(1, len(self._cells) // 2))
        return value

    def size(self):
        return self._used

    def capacity(self):
        return len(self._cells)
