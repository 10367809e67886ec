"""Counts a missing child as smallest and largest value 0."""

import sys

sys.setrecursionlimit(10**6)


def is_search_tree(root):
    valid = True

    def extremes(node):
        nonlocal valid
        if node is None:
            return 0, 0
        left, right = extremes(node.left), extremes(node.right)
        if (node.left and left[1] >= node.val) or (node.right and right[0] <= node.val):
            valid = False
        return min(left[0], node.val), max(right[1], node.val)

    extremes(root)
    return valid
