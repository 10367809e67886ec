"""Turns the part and never couples the rest behind it."""


def reverse_sublist(head, start, end):
    before, node = None, head
    for _ in range(start - 1):
        before, node = node, node.next
    turned = None
    for _ in range(end - start + 1):
        node.next, turned, node = turned, node, node.next
    if before is None:
        return turned
    before.next = turned
    return head
