"""Returns the longest path to the parent instead of the depth."""


def tree_diameter(root):
    if root is None:
        return 0
    return 1 + tree_diameter(root.left) + tree_diameter(root.right)
