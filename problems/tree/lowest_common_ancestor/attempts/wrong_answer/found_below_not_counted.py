"""Counts the nodes found, but does not search below the first one."""

import sys

sys.setrecursionlimit(10**6)


def lowest_common_ancestor(root, first, second):
    found = set()

    def search(node):
        if node is None:
            return None
        if node.val in (first, second):
            found.add(node.val)
            return node
        left, right = search(node.left), search(node.right)
        return node if left and right else left or right

    answer = search(root)
    return answer if found == {first, second} else None
