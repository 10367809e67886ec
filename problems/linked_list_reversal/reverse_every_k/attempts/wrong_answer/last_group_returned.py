"""Returns the head of the group that was turned last."""


def reverse_every_k(head, k):
    turned = tail = None
    while head:
        first, turned, count = head, None, 0
        while head and count < k:
            head.next, turned, head = turned, head, head.next
            count += 1
        if tail:
            tail.next = turned
        tail = first
    return turned
