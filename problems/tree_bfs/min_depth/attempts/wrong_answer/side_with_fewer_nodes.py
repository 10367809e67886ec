"""Descends into the subtree with fewer nodes, as if it had to end sooner."""


def min_depth(root):
    def count(node):
        return 1 + count(node.left) + count(node.right) if node else 0

    depth = 0
    while root:
        depth += 1
        children = [child for child in (root.left, root.right) if child]
        root = min(children, key=count) if children else None
    return depth
