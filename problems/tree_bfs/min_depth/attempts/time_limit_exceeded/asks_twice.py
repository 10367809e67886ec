"""Calls itself once to compare and again to return, which doubles the calls on each level."""

from math import inf


def min_depth(root):
    def nearest(node):
        if node is None:
            return inf
        if node.left is None and node.right is None:
            return 1
        if nearest(node.left) < nearest(node.right):
            return 1 + nearest(node.left)
        return 1 + nearest(node.right)

    return nearest(root) if root else 0
