"""Treats every node with a missing child as a leaf."""


def has_path_sum(root, target):
    if root is None:
        return False
    rest = target - root.val
    if (root.left is None or root.right is None) and rest == 0:
        return True
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
