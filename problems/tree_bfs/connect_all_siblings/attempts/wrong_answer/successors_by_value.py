"""Keeps successors in a dictionary by value, where a duplicate value overwrites."""

from itertools import pairwise


def connect_all_siblings(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    after = {node.val: following for node, following in pairwise(nodes)}
    for node in nodes[:-1]:
        node.next = after[node.val]
