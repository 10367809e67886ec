from judge.kit import TreeNode


def reverse_level_order(root: TreeNode | None) -> list[list[int]]:
    """Return the values of the tree level by level from the lowest level up, each level from left to right."""
