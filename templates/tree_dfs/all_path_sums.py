from judge.kit import TreeNode


def all_path_sums(root: TreeNode | None, target: int) -> list[list[int]]:
    """Return the values of every root-to-leaf path that adds up to `target`, ordered by leaf from left to right."""
