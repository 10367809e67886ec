from judge.kit import TreeNode


def path_numbers_sum(root: TreeNode | None) -> int:
    """Return the sum of the decimal numbers that the digits on the root-to-leaf paths form, 0 for an empty tree."""
