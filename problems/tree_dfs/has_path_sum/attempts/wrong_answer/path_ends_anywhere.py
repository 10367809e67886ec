"""Lets a path end at any node."""


def has_path_sum(root, target):
    if root is None:
        return False
    rest = target - root.val
    return rest == 0 or has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
