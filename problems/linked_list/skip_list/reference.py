from __future__ import annotations

from collections.abc import Callable


class _Node:
    def __init__(self, value: int | None) -> None:
        self.value = value
        self.links: list[_Node | None] = []  # the next node on each level, the lowest first


class SkipList:
    def __init__(self, coin: Callable[[], float]) -> None:
        self._coin = coin
        self._head = _Node(None)  # before all values, on every level
        self._head.links.append(None)

    def insert(self, value: int) -> bool:
        before = self._before(value)
        if self._is_next(before[0], value):
            return False
        node = _Node(value)
        grows = True
        while grows:
            level = len(node.links)
            if level == len(self._head.links):
                self._head.links.append(None)
                before.append(self._head)
            node.links.append(before[level].links[level])
            before[level].links[level] = node
            grows = self._coin() < 0.5
        return True

    def remove(self, value: int) -> bool:
        before = self._before(value)
        if not self._is_next(before[0], value):
            return False
        for level, following in enumerate(before[0].links[0].links):
            before[level].links[level] = following
        return True

    def contains(self, value: int) -> bool:
        return self._is_next(self._before(value)[0], value)

    def range(self, low: int, high: int) -> list[int]:
        found = []
        node = self._before(low)[0].links[0]
        while node and node.value <= high:
            found.append(node.value)
            node = node.links[0]
        return found

    def _before(self, value: int) -> list[_Node]:
        """Return the last node before the value on each level, the lowest first."""
        node = self._head
        before = []
        for level in reversed(range(len(node.links))):
            following = node.links[level]
            while following and following.value < value:
                node, following = following, following.links[level]
            before.append(node)
        return before[::-1]

    def _is_next(self, node: _Node, value: int) -> bool:
        following = node.links[0]
        return following is not None and following.value == value
