"""Tries only the root and its children as the top of the path."""


def tree_diameter(root):
    def depth(node):
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    def through(node):
        return depth(node.left) + 1 + depth(node.right) if node else 0

    return max(through(root), through(root.left), through(root.right)) if root else 0
