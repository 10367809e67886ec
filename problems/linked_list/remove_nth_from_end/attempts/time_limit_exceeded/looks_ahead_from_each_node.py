"""Looks n nodes ahead from each node to see whether the list ends there."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = before = ListNode(next=head)
    while True:
        ahead = before
        for _ in range(n):
            ahead = ahead.next
        if ahead.next is None:
            before.next = before.next.next
            return dummy.next
        before = before.next
