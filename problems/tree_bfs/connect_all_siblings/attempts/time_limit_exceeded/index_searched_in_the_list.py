"""Searches the whole list for each node to find the one after it."""


def connect_all_siblings(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    for node in nodes[:-1]:
        node.next = nodes[nodes.index(node) + 1]
