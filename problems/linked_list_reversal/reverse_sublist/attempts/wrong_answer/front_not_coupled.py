"""Couples the rest behind the part and leaves the front coupled to the old first node."""


def reverse_sublist(head, start, end):
    node = head
    for _ in range(start - 1):
        node = node.next
    first, turned = node, None
    for _ in range(end - start + 1):
        node.next, turned, node = turned, node, node.next
    first.next = node
    return turned if start == 1 else head
