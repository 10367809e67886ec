"""Raises the recursion limit a little, and beyond it follows one side only."""

import sys


def max_depth(root):
    def depth(node):
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    sys.setrecursionlimit(5000)
    try:
        return depth(root)
    except RecursionError:
        levels = 0
        while root:
            levels += 1
            root = root.left or root.right
        return levels
