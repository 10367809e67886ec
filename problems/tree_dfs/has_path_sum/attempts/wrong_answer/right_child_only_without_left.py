"""Visits the right child only if there is no left child."""


def has_path_sum(root, target):
    if root is None:
        return False
    rest = target - root.val
    if root.left is None and root.right is None:
        return rest == 0
    if root.left:
        return has_path_sum(root.left, rest)
    return has_path_sum(root.right, rest)
