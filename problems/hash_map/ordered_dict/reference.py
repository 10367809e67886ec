from __future__ import annotations


class _Node:
    __slots__ = ("after", "before", "key", "value")

    def __init__(self, key: str, value: int) -> None:
        self.key = key
        self.value = value
        self.before = self.after = self


class OrderedMap:
    def __init__(self) -> None:
        self._nodes: dict[str, _Node] = {}
        self._ring = _Node("", 0)  # stands before the first and after the last

    def put(self, key: str, value: int) -> None:
        node = self._nodes.get(key)
        if node is not None:
            node.value = value
            return
        self._nodes[key] = node = _Node(key, value)
        self._append(node)

    def get(self, key: str) -> int | None:
        node = self._nodes.get(key)
        return None if node is None else node.value

    def remove(self, key: str) -> bool:
        if key not in self._nodes:
            return False
        self._unlink(self._nodes.pop(key))
        return True

    def move_to_end(self, key: str) -> bool:
        if key not in self._nodes:
            return False
        self._unlink(self._nodes[key])
        self._append(self._nodes[key])
        return True

    def items(self) -> list[tuple[str, int]]:
        pairs, node = [], self._ring.after
        while node is not self._ring:
            pairs.append((node.key, node.value))
            node = node.after
        return pairs

    def _append(self, node: _Node) -> None:
        last = self._ring.before
        node.before, node.after = last, self._ring
        last.after = self._ring.before = node

    def _unlink(self, node: _Node) -> None:
        node.before.after, node.after.before = node.after, node.before
