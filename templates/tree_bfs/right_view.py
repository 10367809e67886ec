from judge.kit import TreeNode


def right_view(root: TreeNode | None) -> list[int]:
    """Return the value of the last node of each level of the tree, from the root's level down."""
