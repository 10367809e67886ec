"""Checks the rest at a missing child, so a path may end at a node with one child."""


def has_path_sum(root, target):
    if root is None:
        return target == 0
    rest = target - root.val
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
