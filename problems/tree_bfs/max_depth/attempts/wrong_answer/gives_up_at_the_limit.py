"""Takes a tree that is too deep to recurse into for an empty one."""


def max_depth(root):
    if root is None:
        return 0
    try:
        return 1 + max(max_depth(root.left), max_depth(root.right))
    except RecursionError:
        return 1
