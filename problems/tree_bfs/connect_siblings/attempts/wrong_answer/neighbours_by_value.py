"""Keeps neighbours in a dict by value, where a value that occurs again overwrites."""


def connect_siblings(root):
    nodes, neighbours = [], {}
    level = [root] if root else []
    while level:
        nodes += level
        for node, neighbour in zip(level, level[1:] + [None]):
            neighbours[node.val] = neighbour
        level = [child for node in level for child in (node.left, node.right) if child]
    for node in nodes:
        node.next = neighbours[node.val]
