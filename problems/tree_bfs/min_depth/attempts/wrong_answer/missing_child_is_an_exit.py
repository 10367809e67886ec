"""Takes a missing child for a way out."""


def min_depth(root):
    if root is None:
        return 0
    return 1 + min(min_depth(root.left), min_depth(root.right))
