"""Returns the depth of the first leaf that a depth-first search finds."""


def min_depth(root):
    if root is None:
        return 0
    if root.left is None and root.right is None:
        return 1
    return 1 + min_depth(root.left or root.right)
