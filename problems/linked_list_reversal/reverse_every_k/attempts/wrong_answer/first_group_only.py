"""Turns the first group and leaves the rest."""

from judge.kit import ListNode


def reverse_every_k(head, k):
    before = anchor = ListNode(0, head)
    last = head
    for _ in range(k - 1):
        if last is None or last.next is None:
            break
        moved = last.next
        last.next, moved.next, before.next = moved.next, before.next, moved
    return anchor.next
