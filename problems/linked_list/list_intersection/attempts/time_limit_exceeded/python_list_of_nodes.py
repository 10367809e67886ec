"""Keeps the nodes of one list in a Python list, and searches it for each node of the other."""


def list_intersection(first, second):
    nodes = []
    while first:
        nodes.append(first)
        first = first.next
    while second and second not in nodes:
        second = second.next
    return second
