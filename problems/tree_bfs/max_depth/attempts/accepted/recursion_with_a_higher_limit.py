import sys


def max_depth(root):
    sys.setrecursionlimit(40_000)
    if root is None:
        return 0
    return 1 + max(max_depth(root.left), max_depth(root.right))
