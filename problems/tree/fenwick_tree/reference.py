from __future__ import annotations


class PrefixSums:
    def __init__(self, values: list[int]) -> None:
        """Entry i of the tree, from 1 on, is the sum of the i & -i values that end with the i-th."""
        self._tree = [0, *values]
        for i in range(1, len(self._tree)):
            parent = i + (i & -i)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[i]

    def add(self, index: int, amount: int) -> None:
        i = index + 1
        while i < len(self._tree):
            self._tree[i] += amount
            i += i & -i

    def total(self, start: int, stop: int) -> int:
        return self._leading(stop) - self._leading(start)

    def find(self, amount: int) -> int:
        if amount <= 0:
            return 0
        count = 0
        step = 1 << len(self._tree).bit_length()
        while step:
            end = count + step
            if end < len(self._tree) and self._tree[end] < amount:
                count = end
                amount -= self._tree[end]
            step //= 2
        return count + 1 if count + 1 < len(self._tree) else -1

    def _leading(self, count: int) -> int:
        """Return the sum of so many leading values."""
        result = 0
        while count:
            result += self._tree[count]
            count &= count - 1
        return result
