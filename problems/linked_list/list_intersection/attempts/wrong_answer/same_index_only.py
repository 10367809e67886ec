"""Compares nodes with the same index only."""


def list_intersection(first, second):
    while first and second:
        if first is second:
            return first
        first, second = first.next, second.next
    return None
