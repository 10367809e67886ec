"""Passes the whole target to the children as well, so a path may start below the root."""


def has_path_sum(root, target):
    if root is None:
        return False
    if root.left is None and root.right is None:
        return root.val == target
    rest = target - root.val
    return any(has_path_sum(child, left) for child in (root.left, root.right) for left in (rest, target))
