"""Skips nodes of the first list only, as if it were never the shorter one."""


def length(node):
    count = 0
    while node:
        count, node = count + 1, node.next
    return count


def list_intersection(first, second):
    for _ in range(length(first) - length(second)):
        first = first.next
    while first is not second:
        first = first.next if first else None
        second = second.next if second else None
    return first
