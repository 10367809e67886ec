"""Walks through both lists, but gives up after 10,000 steps."""


def list_intersection(first, second):
    a, b = first, second
    for _ in range(10_000):
        if a is b:
            return a
        a = a.next if a else second
        b = b.next if b else first
    return None
