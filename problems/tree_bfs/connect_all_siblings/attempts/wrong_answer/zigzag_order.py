"""Visits every second level from right to left."""


def connect_all_siblings(root):
    nodes, level, backwards = [], [root] if root else [], False
    while level:
        nodes += level[::-1] if backwards else level
        backwards = not backwards
        level = [child for node in level for child in (node.left, node.right) if child]
    for i in range(len(nodes) - 1):
        nodes[i].next = nodes[i + 1]
