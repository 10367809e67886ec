from judge.kit import TreeNode


def has_sequence_path(root: TreeNode | None, sequence: list[int]) -> bool:
    """Tell whether the values on some way from the root down to a leaf are exactly `sequence`."""
