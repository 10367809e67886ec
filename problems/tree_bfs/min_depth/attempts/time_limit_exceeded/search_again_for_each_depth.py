"""Searches from the root again for a leaf at each depth."""


def min_depth(root):
    def has_leaf_at(node, depth):
        if node is None:
            return False
        if depth == 1:
            return node.left is None and node.right is None
        return has_leaf_at(node.left, depth - 1) or has_leaf_at(node.right, depth - 1)

    if root is None:
        return 0
    depth = 1
    while not has_leaf_at(root, depth):
        depth += 1
    return depth
