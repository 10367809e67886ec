"""Marks the nodes of one list by a negative value and restores them, but zeros and negative values are no marks."""


def list_intersection(first, second):
    node = first
    while node:
        node.val = -node.val
        node = node.next
    while second and second.val >= 0:
        second = second.next
    node = first
    while node:
        node.val = -node.val
        node = node.next
    return second
