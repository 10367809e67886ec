"""Overwrites the result of the left subtree with that of the right one."""

import sys
from math import inf

sys.setrecursionlimit(10**6)


def is_search_tree(root):
    def fits(node, low, high):
        if not low < node.val < high:
            return False
        result = True
        if node.left:
            result = fits(node.left, low, node.val)
        if node.right:
            result = fits(node.right, node.val, high)
        return result

    return root is None or fits(root, -inf, inf)
