"""Compares with the whole subtrees only at nodes with two children, elsewhere with the child."""

import sys

sys.setrecursionlimit(10**6)


def is_search_tree(root):
    def examine(node):
        """Return the smallest and the largest value; None if the subtree is no search tree."""
        left = examine(node.left) if node.left else (node.val, node.val)
        right = examine(node.right) if node.right else (node.val, node.val)
        if left is None or right is None:
            return None
        if node.left and node.right:
            if not left[1] < node.val < right[0]:
                return None
        elif (node.left and node.left.val >= node.val) or (node.right and node.right.val <= node.val):
            return None
        return left[0], right[1]

    return root is None or examine(root) is not None
