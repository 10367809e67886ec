"""Compares values instead of nodes while two pointers walk."""


def list_intersection(first, second):
    lengths = []
    for node in (first, second):
        count = 0
        while node:
            count, node = count + 1, node.next
        lengths.append(count)
    for _ in range(lengths[0] - lengths[1]):
        first = first.next
    for _ in range(lengths[1] - lengths[0]):
        second = second.next
    while first and first.val != second.val:
        first, second = first.next, second.next
    return first
