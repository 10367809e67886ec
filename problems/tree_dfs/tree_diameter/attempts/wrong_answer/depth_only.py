"""Returns the number of levels."""


def tree_diameter(root):
    return 1 + max(tree_diameter(root.left), tree_diameter(root.right)) if root else 0
