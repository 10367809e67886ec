"""Lets paths end at leaves only."""

from math import inf


def max_path_sum(root):
    best = -inf

    def to_leaf(node):
        nonlocal best
        if node is None:
            return -inf
        left, right = to_leaf(node.left), to_leaf(node.right)
        if node.left is None and node.right is None:
            best = max(best, node.val)
            return node.val
        best = max(best, left + node.val + right)
        return node.val + max(left, right)

    to_leaf(root)
    if root.left is None or root.right is None:
        best = max(best, to_leaf(root))
    return best
