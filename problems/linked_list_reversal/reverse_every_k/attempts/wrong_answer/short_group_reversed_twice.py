"""Reverses a shorter last group twice."""


def reverse(node, k):
    first, reversed_part, count = node, None, 0
    while node and count < k:
        node.next, reversed_part, node = reversed_part, node, node.next
        count += 1
    return first, reversed_part, node, count


def reverse_every_k(head, k):
    new_head = tail = None
    while head:
        first, reversed_part, head, count = reverse(head, k)
        if count < k:
            first, reversed_part, _, _ = reverse(reversed_part, count)
        new_head = new_head or reversed_part
        if tail:
            tail.next = reversed_part
        tail = first
    return new_head
