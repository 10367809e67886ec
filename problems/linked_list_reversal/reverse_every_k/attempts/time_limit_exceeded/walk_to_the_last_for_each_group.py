"""Walks from the head to the last node for each group."""


def reverse_every_k(head, k):
    first = tail = None
    node = head
    while node:
        prev = None
        for _ in range(k):
            if not node:
                break
            node.next, prev, node = prev, node, node.next
        if first is None:
            first = prev
        else:
            tail = first
            while tail.next:
                tail = tail.next
            tail.next = prev
    return first
