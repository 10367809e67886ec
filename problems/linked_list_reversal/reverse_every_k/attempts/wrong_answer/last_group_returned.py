"""Returns the head of the group that was reversed last."""


def reverse_every_k(head, k):
    reversed_part = tail = None
    while head:
        first, reversed_part, count = head, None, 0
        while head and count < k:
            head.next, reversed_part, head = reversed_part, head, head.next
            count += 1
        if tail:
            tail.next = reversed_part
        tail = first
    return reversed_part
