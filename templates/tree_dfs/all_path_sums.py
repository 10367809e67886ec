from judge.kit import TreeNode


def all_path_sums(root: TreeNode | None, target: int) -> list[list[int]]:
    """Return the values of all ways from the root down to a leaf that add up to `target`, from left to right."""
