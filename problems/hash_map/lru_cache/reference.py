from __future__ import annotations


class _Node:
    __slots__ = ("after", "before", "key", "value")

    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.before = self.after = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._nodes: dict[int, _Node] = {}
        self._ring = _Node(0, 0)  # stands before the least and after the most recently used

    def get(self, key: int) -> int | None:
        node = self._nodes.get(key)
        if node is None:
            return None
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self._nodes.get(key)
        if node is not None:
            self._unlink(node)
            node.value = value
        else:
            if len(self._nodes) == self._capacity:
                oldest = self._ring.after
                self._unlink(oldest)
                del self._nodes[oldest.key]
            self._nodes[key] = node = _Node(key, value)
        self._append(node)

    def keys(self) -> list[int]:
        keys, node = [], self._ring.after
        while node is not self._ring:
            keys.append(node.key)
            node = node.after
        return keys

    def _append(self, node: _Node) -> None:
        last = self._ring.before
        node.before, node.after = last, self._ring
        last.after = self._ring.before = node

    def _unlink(self, node: _Node) -> None:
        node.before.after, node.after.before = node.after, node.before
