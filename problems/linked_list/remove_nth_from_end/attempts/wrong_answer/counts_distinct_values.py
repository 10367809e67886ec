"""Keeps nodes in a dictionary by value, so that equal values count once."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = before = ListNode(next=head)
    last = {}
    while before.next:
        last[before.next.val] = before
        before = before.next
    before = list(last.values())[-min(n, len(last))]
    before.next = before.next.next
    return dummy.next
