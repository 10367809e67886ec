"""Keeps followers in a dict by value, where a value that occurs again overwrites."""

from itertools import pairwise


def connect_all_siblings(root):
    chain = [root] if root else []
    for node in chain:
        chain += [child for child in (node.left, node.right) if child]
    after = {node.val: following for node, following in pairwise(chain)}
    for node in chain[:-1]:
        node.next = after[node.val]
