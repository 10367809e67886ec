"""Inserts the values level by level into a new search tree, and compares the two trees."""

from judge.kit import TreeNode, tree_values


def is_search_tree(root):
    if root is None:
        return True
    values = [value for value in tree_values(root) if value is not None]
    new = TreeNode(values[0])
    for value in values[1:]:
        node = new
        while True:
            if value == node.val:
                return False
            side = "left" if value < node.val else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, TreeNode(value))
                break
            node = child
    return tree_values(root) == tree_values(new)
