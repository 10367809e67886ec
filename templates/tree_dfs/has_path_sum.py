from judge.kit import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    """Return whether some root-to-leaf path has values that add up to `target`."""
