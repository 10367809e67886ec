"""Finds only lists of which one is the end of the other as a whole."""


def list_intersection(first, second):
    node = first
    while node and node is not second:
        node = node.next
    if node:
        return node
    node = second
    while node and node is not first:
        node = node.next
    return node
