"""Skips nodes of value 0, as if they were missing."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        there = [node for node in level if node.val]
        for node, neighbor in pairwise(there):
            node.next = neighbor
        level = [child for node in level for child in (node.left, node.right) if child]
