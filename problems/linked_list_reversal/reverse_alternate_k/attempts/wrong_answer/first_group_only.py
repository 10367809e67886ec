"""Reverses the first group only."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    dummy, last = ListNode(0, head), head
    for _ in range(k - 1):
        if last is None or last.next is None:
            break
        moved = last.next
        last.next, moved.next, dummy.next = moved.next, dummy.next, moved
    return dummy.next
