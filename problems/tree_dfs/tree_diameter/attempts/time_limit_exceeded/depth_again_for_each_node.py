"""Computes the depth below every node from scratch."""


def tree_diameter(root):
    def depth(node):
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    if root is None:
        return 0
    through = depth(root.left) + 1 + depth(root.right)
    return max(through, tree_diameter(root.left), tree_diameter(root.right))
