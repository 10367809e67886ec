"""Assumes that the longest path goes through the root."""


def tree_diameter(root):
    def depth(node):
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    return depth(root.left) + 1 + depth(root.right) if root else 0
