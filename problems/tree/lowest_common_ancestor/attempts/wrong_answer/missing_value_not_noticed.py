"""Returns the node of one value if the other one is missing."""

import sys

sys.setrecursionlimit(10**6)


def lowest_common_ancestor(root, first, second):
    if root is None or root.val in (first, second):
        return root
    left = lowest_common_ancestor(root.left, first, second)
    right = lowest_common_ancestor(root.right, first, second)
    return root if left and right else left or right
