from judge.kit import TreeNode


def has_sequence_path(root: TreeNode | None, sequence: list[int]) -> bool:
    """Return whether some root-to-leaf path has exactly the values of `sequence`."""
