from __future__ import annotations


class _Node:
    def __init__(self, value: int | None = None) -> None:
        self.value = value
        self.left: _Node | None = None
        self.right: _Node | None = None


class SearchTree:
    def __init__(self) -> None:
        self._top = _Node()  # its left child is the root

    def insert(self, value: int) -> bool:
        above, side = self._place(value)
        if getattr(above, side):
            return False
        setattr(above, side, _Node(value))
        return True

    def remove(self, value: int) -> bool:
        above, side = self._place(value)
        node = getattr(above, side)
        if node is None:
            return False
        if node.left and node.right:
            above, side, successor = node, "right", node.right
            while successor.left:
                above, side, successor = successor, "left", successor.left
            node.value = successor.value
            node = successor
        setattr(above, side, node.left or node.right)
        return True

    def contains(self, value: int) -> bool:
        return getattr(*self._place(value)) is not None

    def floor(self, value: int) -> int | None:
        best, node = None, self._top.left
        while node:
            if node.value <= value:
                best, node = node.value, node.right
            else:
                node = node.left
        return best

    def ceiling(self, value: int) -> int | None:
        best, node = None, self._top.left
        while node:
            if node.value >= value:
                best, node = node.value, node.left
            else:
                node = node.right
        return best

    def inorder(self) -> list[int]:
        values, path, node = [], [], self._top.left
        while path or node:
            while node:
                path.append(node)
                node = node.left
            node = path.pop()
            values.append(node.value)
            node = node.right
        return values

    def preorder(self) -> list[int]:
        values, waiting = [], [self._top.left]
        while waiting:
            if node := waiting.pop():
                values.append(node.value)
                waiting += (node.right, node.left)
        return values

    def _place(self, value: int) -> tuple[_Node, str]:
        """Return the node above the place of a value, and the side of the link to it."""
        above, side = self._top, "left"
        node = above.left
        while node and node.value != value:
            above, side = node, "left" if value < node.value else "right"
            node = getattr(above, side)
        return above, side
