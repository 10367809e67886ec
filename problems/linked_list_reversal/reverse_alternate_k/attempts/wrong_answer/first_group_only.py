"""Turns the first group and never comes back to turn another."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    anchor, last = ListNode(0, head), head
    for _ in range(k - 1):
        if last is None or last.next is None:
            break
        moved = last.next
        last.next, moved.next, anchor.next = moved.next, anchor.next, moved
    return anchor.next
