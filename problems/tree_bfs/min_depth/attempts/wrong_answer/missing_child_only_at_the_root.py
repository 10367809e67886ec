"""Treats a missing child separately only at the root."""


def min_depth(root):
    def depth(node):
        if node is None:
            return 0
        return 1 + min(depth(node.left), depth(node.right))

    if root is None:
        return 0
    depths = [depth(child) for child in (root.left, root.right) if child]
    return 1 + min(depths, default=0)
