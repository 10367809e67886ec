"""Couples each group to the first node of the next one before that is turned."""


def reverse_every_k(head, k):
    new_head, node = None, head
    while node:
        first, turned, count = node, None, 0
        while node and count < k:
            node.next, turned, node = turned, node, node.next
            count += 1
        first.next = node
        new_head = new_head or turned
    return new_head
