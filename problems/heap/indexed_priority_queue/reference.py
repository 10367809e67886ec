class IndexedQueue:
    def __init__(self) -> None:
        self._heap: list[tuple[int, str]] = []
        self._index: dict[str, int] = {}  # where in the heap each key is

    def push(self, key: str, priority: int) -> None:
        if key in self._index:
            raise ValueError(f"{key!r} is in the queue")
        entry = (priority, key)
        self._heap.append(entry)
        self._settle(len(self._heap) - 1, entry)

    def change(self, key: str, priority: int) -> None:
        self._settle(self._index[key], (priority, key))

    def remove(self, key: str) -> bool:
        if key not in self._index:
            return False
        self._take_out(self._index[key])
        return True

    def pop(self) -> tuple[str, int]:
        if not self._heap:
            raise IndexError("pop from an empty queue")
        priority, key = self._heap[0]
        self._take_out(0)
        return key, priority

    def size(self) -> int:
        return len(self._heap)

    def _take_out(self, index: int) -> None:
        """Remove the entry at an index, and fill the gap with the last entry."""
        del self._index[self._heap[index][1]]
        last = self._heap.pop()
        if index < len(self._heap):
            self._settle(index, last)

    def _settle(self, index: int, entry: tuple[int, str]) -> None:
        """Find the place of an entry that is to replace the one at an index: above it, there, or below it."""
        heap = self._heap
        while index > 0 and entry < heap[(index - 1) // 2]:
            self._write(index, heap[(index - 1) // 2])
            index = (index - 1) // 2
        while (child := 2 * index + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if entry < heap[child]:
                break
            self._write(index, heap[child])
            index = child
        self._write(index, entry)

    def _write(self, index: int, entry: tuple[int, str]) -> None:
        self._heap[index] = entry
        self._index[entry[1]] = index
