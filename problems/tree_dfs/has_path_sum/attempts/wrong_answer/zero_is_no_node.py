"""Treats a child with value 0 as missing."""


def has_path_sum(root, target):
    if root is None:
        return False
    rest = target - root.val
    left = root.left if root.left and root.left.val else None
    right = root.right if root.right and root.right.val else None
    if left is None and right is None:
        return rest == 0
    return has_path_sum(left, rest) or has_path_sum(right, rest)
