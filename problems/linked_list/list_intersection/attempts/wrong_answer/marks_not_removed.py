"""Marks the nodes of one list with a large value, and restores only those before the meeting."""

MARK = 4_000_000


def list_intersection(first, second):
    node = first
    while node:
        node.val += MARK
        node = node.next
    while second and second.val < MARK // 2:
        second = second.next
    while first is not second:
        first.val -= MARK
        first = first.next
    return second
