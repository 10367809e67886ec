from __future__ import annotations


class RangeMinimum:
    def __init__(self, values: list[int]) -> None:
        """Node 1 is the root, for all values; the nodes 2 i and 2 i + 1 are for the halves of node i.

        `_added` is what was added to all values of a node, and `_low` its minimum without what was added above it.
        """
        self._size = 1 << (len(values) - 1).bit_length()
        padding = [max(values)] * (self._size - len(values))
        self._low = [0] * self._size + values + padding
        self._added = [0] * (2 * self._size)
        for node in range(self._size - 1, 0, -1):
            self._low[node] = min(self._low[2 * node], self._low[2 * node + 1])

    def update(self, start: int, stop: int, amount: int) -> None:
        if start < stop:
            self._update(1, 0, self._size, start, stop, amount)

    def minimum(self, start: int, stop: int) -> int:
        return self._minimum(1, 0, self._size, start, stop)

    def _update(self, node: int, first: int, end: int, start: int, stop: int, amount: int) -> None:
        if start <= first and end <= stop:
            self._low[node] += amount
            self._added[node] += amount
            return
        middle = (first + end) // 2
        if start < middle:
            self._update(2 * node, first, middle, start, stop, amount)
        if stop > middle:
            self._update(2 * node + 1, middle, end, start, stop, amount)
        self._low[node] = min(self._low[2 * node], self._low[2 * node + 1]) + self._added[node]

    def _minimum(self, node: int, first: int, end: int, start: int, stop: int) -> int:
        if start <= first and end <= stop:
            return self._low[node]
        middle = (first + end) // 2
        if stop <= middle:
            low = self._minimum(2 * node, first, middle, start, stop)
        elif start >= middle:
            low = self._minimum(2 * node + 1, middle, end, start, stop)
        else:
            low = min(
                self._minimum(2 * node, first, middle, start, stop),
                self._minimum(2 * node + 1, middle, end, start, stop),
            )
        return low + self._added[node]
