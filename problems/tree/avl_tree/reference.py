from __future__ import annotations


class _Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.left: _Node | None = None
        self.right: _Node | None = None
        self.height = 1
        self.size = 1  # nodes in the subtree


class BalancedTree:
    def __init__(self) -> None:
        self._root: _Node | None = None

    def insert(self, value: int) -> bool:
        if self.contains(value):
            return False
        self._root = _inserted(self._root, value)
        return True

    def remove(self, value: int) -> bool:
        if not self.contains(value):
            return False
        self._root = _removed(self._root, value)
        return True

    def contains(self, value: int) -> bool:
        node = self._root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def rank(self, value: int) -> int:
        smaller = 0
        node = self._root
        while node:
            if node.value < value:
                smaller += _size(node.left) + 1
                node = node.right
            else:
                node = node.left
        return smaller

    def select(self, index: int) -> int:
        if not 0 <= index < _size(self._root):
            raise IndexError(index)
        node = self._root
        while index != _size(node.left):
            if index < _size(node.left):
                node = node.left
            else:
                index -= _size(node.left) + 1
                node = node.right
        return node.value

    def height(self) -> int:
        return _height(self._root)


def _height(node: _Node | None) -> int:
    return node.height if node else 0


def _size(node: _Node | None) -> int:
    return node.size if node else 0


def _inserted(node: _Node | None, value: int) -> _Node:
    """Insert a value that is not there, and return the new root."""
    if node is None:
        return _Node(value)
    if value < node.value:
        node.left = _inserted(node.left, value)
    else:
        node.right = _inserted(node.right, value)
    return _balanced(node)


def _removed(node: _Node, value: int) -> _Node | None:
    """Remove a value that is there, and return the new root."""
    if node.value == value:
        if node.left is None:
            return node.right
        if node.right is None:
            return node.left
        following = node.right
        while following.left:
            following = following.left
        node.value = value = following.value  # which is now removed on the right
    if value < node.value:
        node.left = _removed(node.left, value)
    else:
        node.right = _removed(node.right, value)
    return _balanced(node)


def _balanced(node: _Node) -> _Node:
    """Rotate if the heights of the children differ by two, and return the new root."""
    if _height(node.left) > _height(node.right) + 1:
        if _height(node.left.left) < _height(node.left.right):
            node.left = _with_right_up(node.left)
        return _with_left_up(node)
    if _height(node.right) > _height(node.left) + 1:
        if _height(node.right.right) < _height(node.right.left):
            node.right = _with_left_up(node.right)
        return _with_right_up(node)
    return _measured(node)


def _with_left_up(node: _Node) -> _Node:
    top = node.left
    node.left = top.right
    top.right = _measured(node)
    return _measured(top)


def _with_right_up(node: _Node) -> _Node:
    top = node.right
    node.right = top.left
    top.left = _measured(node)
    return _measured(top)


def _measured(node: _Node) -> _Node:
    node.height = 1 + max(_height(node.left), _height(node.right))
    node.size = 1 + _size(node.left) + _size(node.right)
    return node
