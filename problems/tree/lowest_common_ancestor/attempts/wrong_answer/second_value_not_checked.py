"""Checks only that the first value is in the tree."""

import sys

sys.setrecursionlimit(10**6)


def lowest_common_ancestor(root, first, second):
    found = set()

    def search(node):
        if node is None:
            return None
        left, right = search(node.left), search(node.right)
        found.add(node.val)
        if node.val in (first, second) or (left and right):
            return node
        return left or right

    answer = search(root)
    return answer if first in found else None
