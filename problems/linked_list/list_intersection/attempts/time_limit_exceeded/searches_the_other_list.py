"""Walks through the second list for each node of the first."""


def list_intersection(first, second):
    while first:
        node = second
        while node and node is not first:
            node = node.next
        if node:
            return node
        first = first.next
    return None
