"""Lets the pointers change lists without a stop at None, and never ends if there is no common node."""


def list_intersection(first, second):
    if first is None or second is None:
        return None
    a, b = first, second
    while a is not b:
        a = a.next or second
        b = b.next or first
    return a
