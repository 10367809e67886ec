"""Returns the depth of the deepest leaf."""


def min_depth(root):
    if root is None:
        return 0
    return 1 + max(min_depth(root.left), min_depth(root.right))
