"""Reverses the groups and does not link them."""


def reverse_every_k(head, k):
    new_head, node = None, head
    while node:
        reversed_part, count = None, 0
        while node and count < k:
            node.next, reversed_part, node = reversed_part, node, node.next
            count += 1
        new_head = new_head or reversed_part
    return new_head
