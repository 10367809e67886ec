"""Keeps a set of values instead of nodes."""


def list_intersection(first, second):
    values = set()
    while first:
        values.add(first.val)
        first = first.next
    while second and second.val not in values:
        second = second.next
    return second
