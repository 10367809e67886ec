from judge.kit import TreeNode


def level_maximums(root: TreeNode | None) -> list[int]:
    """Return the largest value of each level of the tree, from the root's level down."""
