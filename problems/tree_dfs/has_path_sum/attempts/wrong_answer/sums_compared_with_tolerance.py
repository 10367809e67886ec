"""Compares sums with a relative tolerance, so a large sum may be off by one."""

from math import isclose


def has_path_sum(root, target):
    def search(node, total):
        if node is None:
            return False
        total += node.val
        if node.left is None and node.right is None:
            return isclose(total, target, rel_tol=1e-8)
        return search(node.left, total) or search(node.right, total)

    return search(root, 0.0)
