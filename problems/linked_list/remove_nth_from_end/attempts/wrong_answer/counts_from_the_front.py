"""Removes the n-th node from the front."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = before = ListNode(next=head)
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return dummy.next
