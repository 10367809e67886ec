"""Finds out that a group was too short and turns it back."""


def turn(node, k):
    first, turned, count = node, None, 0
    while node and count < k:
        node.next, turned, node = turned, node, node.next
        count += 1
    return first, turned, node, count


def reverse_every_k(head, k):
    new_head = tail = None
    while head:
        first, turned, head, count = turn(head, k)
        if count < k:
            first, turned, _, _ = turn(turned, count)
        new_head = new_head or turned
        if tail:
            tail.next = turned
        tail = first
    return new_head
