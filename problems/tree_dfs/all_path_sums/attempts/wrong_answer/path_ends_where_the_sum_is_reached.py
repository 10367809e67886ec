"""Ends a path at the first node where the sum equals the target."""


def all_path_sums(root, target):
    if root is None:
        return []
    rest = target - root.val
    if rest == 0:
        return [[root.val]]
    below = all_path_sums(root.left, rest) + all_path_sums(root.right, rest)
    return [[root.val, *path] for path in below]
