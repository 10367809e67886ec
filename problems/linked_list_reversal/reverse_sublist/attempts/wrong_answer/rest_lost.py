"""Reverses the sub-list and does not link the rest after it."""


def reverse_sublist(head, start, end):
    before, node = None, head
    for _ in range(start - 1):
        before, node = node, node.next
    reversed_part = None
    for _ in range(end - start + 1):
        node.next, reversed_part, node = reversed_part, node, node.next
    if before is None:
        return reversed_part
    before.next = reversed_part
    return head
