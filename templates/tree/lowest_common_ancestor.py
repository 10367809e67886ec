from judge.kit import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> TreeNode | None:
    """Return the lowest node whose subtree has both values, None if one of them is not in the tree."""
