"""Stops when one node is left for the last group, and loses it."""


def reverse_every_k(head, k):
    if k == 1 or head is None or head.next is None:
        return head
    new_head = tail = None
    while head and head.next:
        first, reversed_part, count = head, None, 0
        while head and count < k:
            head.next, reversed_part, head = reversed_part, head, head.next
            count += 1
        new_head = new_head or reversed_part
        if tail:
            tail.next = reversed_part
        tail = first
    return new_head
