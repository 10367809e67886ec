"""Stops at the last node of a list, and misses lists that share only this one."""


def length(node):
    count = 0
    while node:
        count, node = count + 1, node.next
    return count


def list_intersection(first, second):
    surplus = length(first) - length(second)
    for _ in range(surplus):
        first = first.next
    for _ in range(-surplus):
        second = second.next
    while first and first.next:
        if first is second:
            return first
        first, second = first.next, second.next
    return None
