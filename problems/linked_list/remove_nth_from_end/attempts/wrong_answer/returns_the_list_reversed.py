"""Reverses the list to count from its front, and does not reverse it back."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    last = None
    while head:
        head.next, last, head = last, head, head.next
    dummy = before = ListNode(next=last)
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return dummy.next
