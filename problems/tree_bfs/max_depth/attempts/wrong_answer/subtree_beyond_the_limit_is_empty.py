"""Treats a subtree that is too deep for the recursion limit as empty."""


def max_depth(root):
    if root is None:
        return 0
    try:
        return 1 + max(max_depth(root.left), max_depth(root.right))
    except RecursionError:
        return 1
