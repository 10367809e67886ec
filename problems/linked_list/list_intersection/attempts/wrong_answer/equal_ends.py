"""Looks for the longest end with equal values, and takes equal nodes for common ones."""


def nodes_of(node):
    nodes = []
    while node:
        nodes.append(node)
        node = node.next
    return nodes


def list_intersection(first, second):
    common = None
    for a, b in zip(reversed(nodes_of(first)), reversed(nodes_of(second))):
        if a.val != b.val:
            break
        common = a
    return common
