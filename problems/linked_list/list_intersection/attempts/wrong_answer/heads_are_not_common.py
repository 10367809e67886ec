"""Looks for the link into the other list, and misses a list that begins with a common node."""


def list_intersection(first, second):
    nodes = set()
    while second:
        nodes.add(second)
        second = second.next
    while first and first.next not in nodes:
        first = first.next
    return first.next if first else None
