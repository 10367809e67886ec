"""Keeps neighbors in a dictionary by value, where a duplicate value overwrites."""


def connect_siblings(root):
    nodes, neighbors = [], {}
    level = [root] if root else []
    while level:
        nodes += level
        for node, neighbor in zip(level, level[1:] + [None]):
            neighbors[node.val] = neighbor
        level = [child for node in level for child in (node.left, node.right) if child]
    for node in nodes:
        node.next = neighbors[node.val]
