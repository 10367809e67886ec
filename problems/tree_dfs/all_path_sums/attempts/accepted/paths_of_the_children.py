def all_path_sums(root, target):
    if root is None:
        return []
    rest = target - root.val
    if root.left is None and root.right is None:
        return [[root.val]] if rest == 0 else []
    below = all_path_sums(root.left, rest)
    below += all_path_sums(root.right, rest)
    return [[root.val, *path] for path in below]
