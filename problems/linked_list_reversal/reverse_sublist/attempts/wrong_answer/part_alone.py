"""Gives the turned part with the rest and drops what stood before it."""


def reverse_sublist(head, start, end):
    node = head
    for _ in range(start - 1):
        node = node.next
    first, turned = node, None
    for _ in range(end - start + 1):
        node.next, turned, node = turned, node, node.next
    first.next = node
    return turned
