"""Moves both pointers before the first comparison, and misses two equal heads."""


def list_intersection(first, second):
    if first is None or second is None:
        return None
    a, b = first.next, second.next
    while a is not b:
        a = a.next if a else second
        b = b.next if b else first
    return a
