"""Cuts the links of the first list, so that the second one ends at the first common node."""


def last_of(node):
    while node and node.next:
        node = node.next
    return node


def list_intersection(first, second):
    if first is None or last_of(first) is not last_of(second):
        return None
    while first:
        first.next, first = None, first.next
    return last_of(second)
