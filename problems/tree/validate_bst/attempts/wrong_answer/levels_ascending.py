"""Checks that each level is ascending and that children are on the right side of their parent."""

from itertools import pairwise


def is_search_tree(root):
    level = [root] if root else []
    while level:
        if any(a.val >= b.val for a, b in pairwise(level)):
            return False
        for node in level:
            if (node.left and node.left.val >= node.val) or (node.right and node.right.val <= node.val):
                return False
        level = [child for node in level for child in (node.left, node.right) if child]
    return True
