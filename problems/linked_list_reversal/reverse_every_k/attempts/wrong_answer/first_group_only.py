"""Reverses the first group only."""

from judge.kit import ListNode


def reverse_every_k(head, k):
    before = dummy = ListNode(0, head)
    last = head
    for _ in range(k - 1):
        if last is None or last.next is None:
            break
        moved = last.next
        last.next, moved.next, before.next = moved.next, before.next, moved
    return dummy.next
