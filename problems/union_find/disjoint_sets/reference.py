class DisjointSets:
    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._size = [1] * size  # of the set, at its root
        self._count = size

    def union(self, first: int, second: int) -> bool:
        large, small = self._root(first), self._root(second)
        if large == small:
            return False
        if self._size[large] < self._size[small]:
            large, small = small, large
        self._parent[small] = large
        self._size[large] += self._size[small]
        self._count -= 1
        return True

    def connected(self, first: int, second: int) -> bool:
        return self._root(first) == self._root(second)

    def size_of(self, item: int) -> int:
        return self._size[self._root(item)]

    def count(self) -> int:
        return self._count

    def _root(self, item: int) -> int:
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]  # halves the path for the next time
            item = parent[item]
        return item
