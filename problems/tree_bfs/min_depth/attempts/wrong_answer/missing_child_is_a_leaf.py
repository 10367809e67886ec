"""Treats a missing child as a leaf."""


def min_depth(root):
    if root is None:
        return 0
    return 1 + min(min_depth(root.left), min_depth(root.right))
