"""Closes the ring and does not cut it."""


def rotate_list(head, k):
    if head is None:
        return None
    last, length = head, 1
    while last.next:
        last, length = last.next, length + 1
    last.next = head
    for _ in range(length - k % length):
        last = last.next
    return last.next
