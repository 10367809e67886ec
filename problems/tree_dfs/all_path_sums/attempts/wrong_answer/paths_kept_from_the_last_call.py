"""Collects the paths in a default argument, which keeps those of earlier calls."""


def all_path_sums(root, target, path=(), found=[]):
    if root is None:
        return found
    path = (*path, root.val)
    if root.left is None and root.right is None and target == root.val:
        found.append(list(path))
    all_path_sums(root.left, target - root.val, path, found)
    all_path_sums(root.right, target - root.val, path, found)
    return found
