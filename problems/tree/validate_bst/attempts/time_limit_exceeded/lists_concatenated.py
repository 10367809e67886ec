"""Builds a new list of all values below at each node."""

import sys

sys.setrecursionlimit(10**6)


def is_search_tree(root):
    def values(node):
        return values(node.left) + [node.val] + values(node.right) if node else []

    found = values(root)
    return all(found[i] < found[i + 1] for i in range(len(found) - 1))
