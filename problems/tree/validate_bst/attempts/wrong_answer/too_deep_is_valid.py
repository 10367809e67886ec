"""Takes everything below the recursion limit for valid."""

from math import inf


def is_search_tree(root):
    def fits(node, low, high):
        if node is None:
            return True
        if not low < node.val < high:
            return False
        try:
            return fits(node.left, low, node.val) and fits(node.right, node.val, high)
        except RecursionError:
            return True

    return fits(root, -inf, inf)
