"""Cuts the ring one node too early."""


def rotate_list(head, k):
    if head is None:
        return None
    last, length = head, 1
    while last.next:
        last, length = last.next, length + 1
    last.next = head
    for _ in range(length - k % length - 1):
        last = last.next
    head, last.next = last.next, None
    return head
