from judge.kit import TreeNode


def count_path_sums(root: TreeNode | None, target: int) -> int:
    """Return how many downward ways have values that add up to `target`."""
