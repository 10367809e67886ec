from judge.kit import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    """Tell whether the values on some way from the root down to a leaf add up to `target`."""
