from judge.kit import TreeNode


def count_path_sums(root: TreeNode | None, target: int) -> int:
    """Return the number of downward paths whose values add up to `target`."""
