"""Turns the groups and never couples one to the next."""


def reverse_every_k(head, k):
    new_head, node = None, head
    while node:
        turned, count = None, 0
        while node and count < k:
            node.next, turned, node = turned, node, node.next
            count += 1
        new_head = new_head or turned
    return new_head
