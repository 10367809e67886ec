from collections.abc import Iterator


class _Node:
    def __init__(self, value: int | None = None) -> None:
        self.value = value
        self.links = [self, self]  # the neighbors on the two sides


class LinkedDeque:
    def __init__(self) -> None:
        self._ends = _Node()  # links to the node at each end, and to itself if there is none
        self._front = 0  # the side of the front

    def push_front(self, value: int) -> None:
        self._push(value, self._front)

    def push_back(self, value: int) -> None:
        self._push(value, 1 - self._front)

    def pop_front(self) -> int:
        return self._pop(self._front)

    def pop_back(self) -> int:
        return self._pop(1 - self._front)

    def remove(self, value: int) -> bool:
        for node in self._nodes():
            if node.value == value:
                self._unlink(node)
                return True
        return False

    def reverse(self) -> None:
        self._front = 1 - self._front

    def values(self) -> list[int]:
        return [node.value for node in self._nodes()]

    def _nodes(self) -> Iterator[_Node]:
        node = self._ends.links[self._front]
        while node is not self._ends:
            yield node
            node = node.links[self._front]

    def _push(self, value: int, side: int) -> None:
        node, near, far = _Node(value), self._ends, self._ends.links[side]
        node.links[side], node.links[1 - side] = far, near
        near.links[side] = far.links[1 - side] = node

    def _pop(self, side: int) -> int:
        node = self._ends.links[side]
        if node is self._ends:
            raise IndexError("the list is empty")
        self._unlink(node)
        return node.value

    def _unlink(self, node: _Node) -> None:
        one, other = node.links
        one.links[1] = other
        other.links[0] = one
