"""Counts links instead of nodes, and reduces k by the wrong length."""


def rotate_list(head, k):
    if head is None or head.next is None:
        return head
    last, length = head, 0
    while last.next:
        last, length = last.next, length + 1
    last.next = head
    for _ in range(length + 1 - k % length):
        last = last.next
    head, last.next = last.next, None
    return head
